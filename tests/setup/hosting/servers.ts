/** Real servers over a built site: each on a free port of this machine alone, with the configuration that the project prints. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "../free-port.ts";
import { ask } from "./ask.ts";
import { setUpCommands, thisMachine } from "./packages.ts";
import type { BuiltProject } from "./sites.ts";

export interface Server {
  origin: string;
  base: string;
  stop: () => Promise<void>;
}

/** What a server can be told; the simplest one knows only files and folders. */
export interface Kind {
  name: "nginx" | "caddy" | "python3";
  /** It takes the table of rules: headers, redirects, 404.html, compressed copies. */
  obeysRules: boolean;
  command: string | undefined;
}

const commands = setUpCommands(thisMachine(), ["nginx", "caddy"]);
const python = spawnSync("python3", ["--version"]).status === 0 ? "python3" : undefined;

export const KINDS: readonly Kind[] = [
  { name: "nginx", obeysRules: true, command: commands.get("nginx") },
  { name: "caddy", obeysRules: true, command: commands.get("caddy") },
  { name: "python3", obeysRules: false, command: python },
];

/**
 * Starts the server over the site of a project, as a publisher would: files copied, configuration printed. `more` gives what
 * else nginx's http block holds, for the origin of the site; the other servers take nothing more. Throws if it does not answer.
 */
export async function start(
  kind: Kind,
  { folder, base }: BuiltProject,
  more: (origin: string) => string = () => "",
): Promise<Server> {
  const place = mkdtempSync(join(tmpdir(), `${kind.name}-`));
  // The server may run as somebody else than who made the folder.
  chmodSync(place, 0o755);
  const root = join(place, "www");
  mkdirSync(join(root, base), { recursive: true });
  cpSync(join(folder, "dist"), join(root, base), { recursive: true });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const process_ = STARTS[kind.name](kind.command ?? "", { place, root, port, folder, base, more: more(origin) });
  const ended = new Promise<void>((done) => process_.once("exit", () => done()));
  const stop = async () => {
    process_.kill("SIGTERM");
    await ended;
    rmSync(place, { recursive: true, force: true });
  };
  try {
    await untilUp(origin + base, process_);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, base, stop };
}

interface Place {
  place: string;
  root: string;
  port: number;
  folder: string;
  base: string;
  more: string;
}

const STARTS: Record<Kind["name"], (command: string, place: Place) => ChildProcess> = {
  nginx(command, { place, root, port, folder, base, more }) {
    writeFileSync(join(place, "site.conf"), printed("nginx", `127.0.0.1:${port}`, root, folder, base));
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (name) => `${name}_temp_path ${place}/${name};`,
    );
    writeFileSync(
      join(place, "nginx.conf"),
      `worker_processes 1; pid ${place}/pid; error_log ${place}/error.log; events { worker_connections 256; }\n` +
        `http { access_log off; ${temporary.join(" ")} include ${place}/site.conf;\n${more}\n}\n`,
    );
    return run(command, ["-p", place, "-c", join(place, "nginx.conf"), "-g", "daemon off;"], place);
  },
  caddy(command, { place, root, port, folder, base }) {
    const options = "{\n\tadmin off\n\tauto_https off\n}\n";
    writeFileSync(join(place, "Caddyfile"), options + printed("caddy", `http://127.0.0.1:${port}`, root, folder, base));
    return run(command, ["run", "--config", join(place, "Caddyfile"), "--adapter", "caddyfile"], place);
  },
  python3(command, { place, root, port }) {
    return run(command, ["-m", "http.server", String(port), "--bind", "127.0.0.1", "--directory", root], place);
  },
};

/** What `npm run hosting` prints for the host. */
function printed(host: string, listen: string, root: string, folder: string, base: string): string {
  const script = resolve("src/commands/hosting.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, host, "--listen", listen, "--root", root], {
    cwd: folder,
    env: { ...process.env, BASE_PATH: base },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function run(command: string, args: readonly string[], place: string): ChildProcess {
  // Caddy keeps a folder of its own under HOME.
  return spawn(command, args, { stdio: ["ignore", "ignore", "ignore"], env: { ...process.env, HOME: place } });
}

async function untilUp(address: string, server: ChildProcess): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (server.exitCode !== null) break;
    const answer = await ask(address).catch(() => undefined);
    if (answer) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${server.spawnfile} did not answer at ${address}.`);
}
