/**
 * `npm run bench:load`: requests per second of the story from nginx, beside nginx's own default page from the same process.
 * Prints a table. Fails where a page is answered with an error; no speed fails, for it is the machine's. Takes a minute.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { settings } from "../../src/commands/settings.ts";
import { freePort } from "../setup/free-port.ts";
import { ask } from "../setup/hosting/ask.ts";
import { setUpCommands, thisMachine } from "../setup/hosting/packages.ts";
import { KINDS, start } from "../setup/hosting/servers.ts";

const STORY = "gaza-may-2021";
/** Of each address, in turn; the best counts, for whatever else the machine does only takes away. */
const ROUNDS = 3;
/** One thread for the one worker of nginx, 16 connections that stay open, 5 seconds. */
const LOAD = ["-t1", "-c16", "-d5s"];
/** What wrk is to print, which it would otherwise round: requests, errors, bytes, microseconds. Source: wrk's SCRIPTING. */
const REPORT = `function done(summary)
  io.write(string.format("\\n%d %d %d %d\\n", summary.requests, summary.errors.status, summary.bytes, summary.duration))
end`;

/** Where Debian and nginx itself put the default page; what it says where it is in neither place. */
const DEFAULT_PAGES = ["/var/www/html/index.nginx-debian.html", "/usr/share/nginx/html/index.html"];
const DEFAULT_PAGE = `<!DOCTYPE html>
<html>
<head>
<title>Welcome to nginx!</title>
</head>
<body>
<h1>Welcome to nginx!</h1>
<p>If you see this page, the nginx web server is successfully installed and working.</p>
</body>
</html>
`;

interface Target {
  name: string;
  address: string;
  headers: Record<string, string>;
  status: number;
}

interface Round {
  perSecond: number;
  /** Of answers, with their headers. */
  bytesPerSecond: number;
  requests: number;
  /** Answers with a status of 400 or more. */
  errors: number;
}

function load(wrk: string, { address, headers }: Target, report: string): Round {
  const asked = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const outcome = spawnSync(wrk, [...LOAD, "-s", report, ...asked, address], { encoding: "utf8" });
  const [requests = 0, errors = 0, bytes = 0, microseconds = 0] =
    outcome.stdout.trim().split("\n").at(-1)?.split(" ").map(Number) ?? [];
  if (outcome.status !== 0 || !(requests > 0)) throw new Error(`wrk got no answer from ${address}.\n${outcome.stderr}`);
  const seconds = microseconds / 1e6;
  return { perSecond: requests / seconds, bytesPerSecond: bytes / seconds, requests, errors };
}

/** wrk takes a redirect for a success, and does not look at what it is given. */
async function checkAnswer({ name, address, headers, status }: Target): Promise<void> {
  const answer = await ask(address, { headers });
  const encoding = headers["Accept-Encoding"];
  if (answer.status !== status || answer.headers["content-encoding"] !== encoding)
    throw new Error(`${name}: status ${answer.status}, encoding ${answer.headers["content-encoding"] ?? "none"}.`);
}

const row = (name: string, ...cells: (string | number)[]) =>
  name.padEnd(22) + cells.map((cell) => String(cell).padStart(16)).join("");

function printTable(rounds: ReadonlyMap<Target, Round[]>): void {
  const best = (of: Round[]) => of.reduce((a, b) => (b.perSecond > a.perSecond ? b : a));
  const [first = []] = rounds.values();
  console.log(row("", "requests/s", "of the default", "MB/s", "status ≥ 400"));
  for (const [{ name }, of] of rounds) {
    const { perSecond, bytesPerSecond } = best(of);
    const ratio = (perSecond / best(first).perSecond).toFixed(2);
    const errors = of.reduce((sum, round) => sum + round.errors, 0);
    console.log(row(name, Math.round(perSecond), ratio, (bytesPerSecond / 1e6).toFixed(1), errors));
  }
}

/** Puts the load on each address in turn. True where every answer had the status that it should have. */
async function bench(nginx: (typeof KINDS)[number], wrk: string): Promise<boolean> {
  const scratch = mkdtempSync(join(tmpdir(), "load-"));
  const [welcome, report] = [join(scratch, "www"), join(scratch, "report.lua")];
  mkdirSync(welcome);
  // The worker may run as somebody else than who made the folder.
  chmodSync(scratch, 0o755);
  const page = DEFAULT_PAGES.find(existsSync);
  writeFileSync(join(welcome, "index.html"), page === undefined ? DEFAULT_PAGE : readFileSync(page));
  writeFileSync(report, REPORT);
  const port = await freePort();
  // For both, as in the nginx.conf that Debian and nginx ship.
  const beside = `sendfile on;
server { listen 127.0.0.1:${port}; root ${welcome}; }`;
  const server = await start(nginx, { folder: ".", base: settings(process.env).base }, () => beside);
  const at = (path: string) => server.origin + server.base + path;
  const targets: Target[] = [
    { name: "nginx's default page", address: `http://127.0.0.1:${port}/`, headers: {}, status: 200 },
    { name: "story, in Brotli", address: at(`${STORY}/`), headers: { "Accept-Encoding": "br" }, status: 200 },
    { name: "story, as it is", address: at(`${STORY}/`), headers: {}, status: 200 },
    { name: "an unknown page", address: at("nowhere/"), headers: {}, status: 404 },
  ];
  const rounds = new Map(targets.map((target) => [target, [] as Round[]]));
  try {
    for (const target of targets) await checkAnswer(target);
    for (let i = 0; i < ROUNDS; i++) for (const [target, of] of rounds) of.push(load(wrk, target, report));
  } finally {
    await server.stop();
    rmSync(scratch, { recursive: true });
  }
  printTable(rounds);
  return [...rounds].every(([{ status }, of]) =>
    of.every(({ errors, requests }) => errors === (status < 400 ? 0 : requests)),
  );
}

const wrk = setUpCommands(thisMachine(), ["wrk"]).get("wrk");
const nginx = KINDS.find(({ name }) => name === "nginx");
if (wrk === undefined || nginx?.command === undefined) {
  console.log("Skipped: nginx or wrk is not there and cannot be installed.");
} else {
  const right = await bench(nginx, wrk);
  console.log(
    right ? "\nEvery answer had the status it should." : "\nSome answers had another status than they should.",
  );
  process.exitCode = right ? 0 : 1;
}
