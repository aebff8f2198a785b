/** What a command takes: of the clock, of the processor, and of memory. For Linux, whose kernel says it. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Taken {
  /** Seconds of the clock; of the processor, by all processes and threads. */
  wall: number;
  cpu: number;
  /** Bytes of memory that all processes had together when they had most. */
  memory: number;
}

/** How often memory is looked at, in milliseconds. */
const LOOK = 100;

/** Runs a command to its end. Throws with what it said where it fails. */
export async function measure(
  folder: string,
  command: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Taken> {
  const started = performance.now();
  // The shell's own `times` has the processor time of all that it waited for.
  const child = spawn("bash", ["-c", '"$@" >&2; status=$?; times; exit $status', "bash", ...command], {
    cwd: folder,
    env,
  });
  const [out, err]: string[][] = [[], []];
  child.stdout.on("data", (text: Buffer) => out?.push(text.toString()));
  child.stderr.on("data", (text: Buffer) => err?.push(text.toString()));
  let memory = 0;
  const looking = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, LOOK);
  const status = await new Promise<number | null>((done) => child.on("close", done));
  clearInterval(looking);
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${String(status)}.\n${err?.join("") ?? ""}`);
  return { wall: (performance.now() - started) / 1000, cpu: secondsIn(out?.join("") ?? ""), memory };
}

/** `0m1.2s 0m0.3s` of the shell, and the same of its children: the sum in seconds. */
function secondsIn(times: string): number {
  const all = [...times.matchAll(/(\d+)m([\d.]+)s/g)];
  return all.reduce((sum, [, minutes = "0", seconds = "0"]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** The memory of a process and of all that it started, in bytes; what they share counts once (PSS). */
function memoryOf(pid: number): number {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    const stat = read(`/proc/${name}/stat`);
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  const sumOf = (one: number): number => {
    const own = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${one}/smaps_rollup`))?.[1] ?? "0";
    return Number(own) * 1024 + (parents.get(one) ?? []).reduce((sum, each) => sum + sumOf(each), 0);
  };
  return sumOf(pid);
}

/** A file of /proc, empty where its process has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
