/**
 * Two machines far from each other, on this one: network namespaces of Linux joined by a line on which every packet takes its
 * time: tc-netem or, where the kernel has none, a program (line.py). Needs root.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Milliseconds that a packet takes, each way: 100 is a mobile network, or another continent. */
export const EACH_WAY = 100;

export class FarNetwork {
  readonly server = "10.77.0.1";
  readonly #client = "10.77.0.2";
  readonly #names = [`far-s-${process.pid}`, `far-c-${process.pid}`] as const;
  readonly #devices = [`fs${process.pid}`, `fc${process.pid}`] as const;
  #line: ChildProcess | undefined;

  /** Throws one sentence where the system does not allow it. */
  static async lay(): Promise<FarNetwork> {
    const network = new FarNetwork();
    try {
      await network.#lay();
      return network;
    } catch (error) {
      network.remove();
      throw error;
    }
  }

  async #lay(): Promise<void> {
    const [server, client] = this.#names;
    const [there, here] = this.#devices;
    for (const name of this.#names) must("ip", "netns", "add", name);
    must("ip", "link", "add", there, "netns", server, "type", "veth", "peer", "name", here, "netns", client);
    const delay = ["root", "netem", "delay", `${EACH_WAY}ms`, "limit", "10000"];
    try {
      must("tc", "-n", server, "qdisc", "add", "dev", there, ...delay);
      must("tc", "-n", client, "qdisc", "add", "dev", here, ...delay);
    } catch {
      must("ip", "-n", server, "link", "delete", there);
      await this.#layByProgram();
    }
    for (const [name, device, address, other] of [
      [server, there, this.server, this.#client],
      [client, here, this.#client, this.server],
    ] as const) {
      must("ip", "-n", name, "address", "add", address, "peer", other, "dev", device);
      for (const each of [device, "lo"]) must("ip", "-n", name, "link", "set", each, "up");
    }
  }

  async #layByProgram(): Promise<void> {
    const line = spawn("python3", [join(import.meta.dirname, "line.py"), ...this.#devices, String(EACH_WAY)]);
    this.#line = line;
    await Promise.race([
      once(line.stdout, "data"),
      once(line, "close").then(() => Promise.reject(new Error("no line can be laid between two machines"))),
    ]);
    for (const [i, name] of this.#names.entries()) must("ip", "link", "set", this.#devices[i] ?? "", "netns", name);
  }

  /** Starts a command on the far machine. */
  startThere(...command: readonly string[]): ChildProcess {
    return spawn("ip", ["netns", "exec", this.#names[0], ...command], { stdio: "ignore" });
  }

  /** Runs a command on the near one, and gives what it prints. */
  async runHere(...command: readonly string[]): Promise<string> {
    const child = spawn("ip", ["netns", "exec", this.#names[1], ...command], { stdio: ["ignore", "pipe", "inherit"] });
    const said: string[] = [];
    child.stdout.on("data", (text: Buffer) => said.push(text.toString()));
    const [status] = (await once(child, "close")) as [number | null];
    if (status !== 0) throw new Error(`${command.join(" ")} ended with ${String(status)}.`);
    return said.join("");
  }

  remove(): void {
    this.#line?.stdin?.end();
    for (const name of this.#names) spawnSync("ip", ["netns", "delete", name]);
  }
}

function must(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (error || status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? stderr.trim()}`);
  return stdout;
}
