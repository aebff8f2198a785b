/**
 * `npm run bench:wire`: when the story arrives at a reader who is far away. nginx with our rules, over TLS and HTTP/2, a new
 * connection with the kernel's own first window, 100 milliseconds each way; beside it a page of 60 kB. Prints round trips after
 * the request. Skipped where the system does not let it lay a line. Reads dist/.
 */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { randomBytes } from "node:crypto";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { settings } from "../../src/commands/settings.ts";
import { EACH_WAY, FarNetwork } from "../setup/bench/far-network.ts";
import { setUpCommands, thisMachine } from "../setup/hosting/packages.ts";
import { bytesUntil, endOf } from "../setup/site/first-window.ts";
import { pageAt, readSite } from "../setup/site/read.ts";

const STORY = "gaza-may-2021";
const ROUNDS = 5;
const BESIDE = 60_000;
const PORT = 8443;
/** A record of TLS is read when all of it has come: nginx makes them larger than the first window, where it is not told otherwise. */
const RECORDS = ["16k", "4k"];

interface Arrival {
  status: number;
  arrivals: [bytes: number, after: number][];
}

/** The site and the page beside it, and what nginx is told of them. Gives the path of its configuration. */
function layOut(place: string, address: string, base: string, record: string): string {
  chmodSync(place, 0o755);
  const root = join(place, "www");
  cpSync("dist", join(root, base), { recursive: true });
  const beside = join(root, base, "sixty");
  mkdirSync(beside);
  // Nothing makes it smaller: it is as long as it says.
  for (const ending of ["", ".br"]) writeFileSync(join(beside, `index.html${ending}`), randomBytes(BESIDE));
  const options = ["--listen", `${address}:${PORT} ssl http2`, "--root", root];
  const site = spawnSync(process.execPath, ["src/commands/hosting.ts", "nginx", ...options], { encoding: "utf8" });
  if (site.status !== 0) throw new Error(site.stderr);
  writeFileSync(join(place, "site.conf"), site.stdout);
  const key = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
  const files = ["-subj", "/CN=far", "-keyout", join(place, "key.pem"), "-out", join(place, "cert.pem")];
  if (spawnSync("openssl", [...key, ...files]).status !== 0) throw new Error("openssl made no certificate.");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${place}/${name};`,
  );
  writeFileSync(
    join(place, "nginx.conf"),
    `worker_processes 1; pid ${place}/pid; error_log ${place}/error.log; events { worker_connections 64; }
http { access_log off; ${temporary.join(" ")} ssl_protocols TLSv1.3; ssl_buffer_size ${record};
ssl_certificate ${place}/cert.pem; ssl_certificate_key ${place}/key.pem; include ${place}/site.conf; }\n`,
  );
  return join(place, "nginx.conf");
}

/** The middle one of several, in round trips. */
function trips(milliseconds: number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return ((sorted[Math.floor(sorted.length / 2)] ?? NaN) / (2 * EACH_WAY)).toFixed(2);
}

async function bench(network: FarNetwork, base: string): Promise<void> {
  const { html, ...page } = pageAt(readSite("dist", base), `${STORY}/`);
  const compressed = readFileSync(join("dist", STORY, "index.html.br"));
  const read = bytesUntil(compressed, endOf(page));
  const arrivals = async (path: string): Promise<Arrival> => {
    const script = resolve("tests/setup/bench/arrivals.ts");
    const said = await network.runHere(process.execPath, script, `https://${network.server}:${PORT}`, path);
    return JSON.parse(said) as Arrival;
  };
  const after = ({ status, arrivals: all }: Arrival, bytes: number) => {
    const found = all.find(([come]) => come >= bytes);
    if (status !== 200 || !found) throw new Error(`status ${status}, ${all.at(-1)?.[0] ?? 0} of ${bytes} bytes.`);
    return found[1];
  };
  const rounds = async (path: string) => {
    const all: Arrival[] = [];
    for (let i = 0; i < ROUNDS; i++) all.push(await arrivals(path));
    return all;
  };
  const story = await rounds(`${base}${STORY}/`);
  const beside = await rounds(`${base}sixty/`);
  const row = (name: string, bytes: number, of: Arrival[]) =>
    console.log(name.padEnd(36), String(bytes).padStart(8), trips(of.map((each) => after(each, bytes))).padStart(14));
  console.log("".padEnd(36), "bytes".padStart(8), "round trips".padStart(14));
  row("the story, until the first of it", 1, story);
  row(`the story, until all that is read`, read, story);
  row(`the story, as a whole (${html.length} letters)`, compressed.length, story);
  row("a page of 60 kB, as a whole", BESIDE, beside);
}

/** nginx with records of TLS of that size, and what arrives of it when. */
async function benchWith(network: FarNetwork, base: string, record: string): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), "wire-"));
  const conf = layOut(place, network.server, base, record);
  const nginx = setUpCommands(thisMachine(), ["nginx"]).get("nginx") ?? "nginx";
  const server = network.startThere(nginx, "-p", place, "-c", conf, "-g", "daemon off;");
  const ended = once(server, "exit");
  try {
    await new Promise((done) => setTimeout(done, 1000));
    console.log(`\nRecords of ${record}`);
    await bench(network, base);
  } finally {
    server.kill("SIGTERM");
    await ended;
    rmSync(place, { recursive: true, force: true });
  }
}

/** Whether there is all that it needs; else a reason. */
async function lay(): Promise<FarNetwork | string> {
  const missing = [...setUpCommands(thisMachine(), ["nginx", "openssl"])].find(([, path]) => path === undefined);
  if (missing) return `${missing[0]} is not there and cannot be installed`;
  if (process.getuid?.() !== 0) return "only root may lay a line between two machines";
  try {
    return await FarNetwork.lay();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const network = await lay();
if (typeof network === "string") console.log(`Skipped: ${network}.`);
else {
  const { base } = settings(process.env);
  try {
    for (const record of RECORDS) await benchWith(network, base, record);
  } finally {
    network.remove();
  }
}
