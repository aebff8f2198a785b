/**
 * MDN's HTTP Observatory, its scanner as it is published, put to nginx behind TLS. The package is installed for this test
 * alone and kept between runs: with the 233 packages that it needs, it is too much for everyone who installs the project.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.ts";
import { setUpCommands, thisMachine } from "./packages.ts";
import { type Kind, start } from "./servers.ts";
import type { BuiltProject } from "./sites.ts";

const PACKAGE = "@mdn/mdn-http-observatory";
const VERSION = "1.4.8";
const FOLDER = join("node_modules/.cache/observatory", VERSION);
const INSTALLED = join(FOLDER, "node_modules", PACKAGE);
/** The hosts that browsers hold to https before their first visit; the package's install script would have fetched them. */
const PRELOADED = join(INSTALLED, "conf/hsts-preload.json");

/** What the Observatory says of an address. */
export interface Score {
  /** From 100 on, each test gives or takes points; what they give counts where no more than 10 were taken. */
  score: number;
  /** `A+` to `F`. */
  grade: string;
  /** The points of each test that gives or takes any, by its name. */
  points: Record<string, number>;
}

/** The site of a project behind TLS. */
export interface Scanned {
  /** The score of an address of the site, without the base. Throws what the scanner says where it gives none. */
  scan: (address: string) => Score;
  stop: () => Promise<void>;
}

const openssl = setUpCommands(thisMachine(), ["openssl"]).get("openssl");

/** Whether there is a scanner, installed now if it was missing, and what makes it a certificate. It is not to be had offline. */
export const scannerIsThere = openssl !== undefined && (existsSync(PRELOADED) || install());

function install(): boolean {
  console.log(`Installing ${PACKAGE} for the tests …`);
  mkdirSync(FOLDER, { recursive: true });
  const quick = ["--no-audit", "--no-fund", "--prefer-offline", "--fetch-retries=1", "--fetch-retry-mintimeout=1000"];
  const args = ["install", `${PACKAGE}@${VERSION}`, "--prefix", FOLDER, "--ignore-scripts", "--no-save", ...quick];
  const { status } = spawnSync("npm", args, { stdio: "ignore", timeout: 300_000 });
  // Written last, so that half an installation is none. Empty, for nobody has asked browsers to put the site on the list.
  if (status === 0) writeFileSync(PRELOADED, "{}\n");
  else rmSync(FOLDER, { recursive: true, force: true });
  return status === 0;
}

/** Starts nginx over the site of a project, with a certificate that the scanner trusts as browsers do a deployed one's. */
export async function startBehindTls(nginx: Kind, project: BuiltProject): Promise<Scanned> {
  const place = mkdtempSync(join(tmpdir(), "observatory-"));
  const [certificate, key] = [join(place, "certificate.pem"), join(place, "key.pem")];
  const remove = () => rmSync(place, { recursive: true, force: true });
  try {
    run(openssl ?? "", ["req", "-x509", ...REQUEST, "-keyout", key, "-out", certificate]);
    const port = await freePort();
    const server = await start(nginx, project, (origin) => front(port, origin, certificate, key));
    return {
      scan: (address) => scan(`127.0.0.1:${port}${server.base}${address.slice(1)}`, certificate),
      stop: () => server.stop().then(remove),
    };
  } catch (error) {
    remove();
    throw error;
  }
}

const KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
/** A certificate for this machine alone, whose key is gone before its two days are over. */
const REQUEST = [...KEY, "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];

/**
 * TLS in front of the printed configuration, which stays as it is. The scanner asks for http and https at the same place, so
 * one port has both: nginx's status 497 is http where https is spoken (nginx.org, ngx_http_ssl_module).
 */
function front(port: number, origin: string, certificate: string, key: string): string {
  return `server {
  listen 127.0.0.1:${port} ssl;
  ssl_certificate ${certificate};
  ssl_certificate_key ${key};
  error_page 497 =301 https://$http_host$request_uri;
  location / { proxy_pass ${origin}; }
}`;
}

/** `place` is host, port and path: the scanner puts http:// and https:// before it, and nothing behind. */
function scan(place: string, certificate: string): Score {
  const { scan, tests } = JSON.parse(
    run(process.execPath, [join(INSTALLED, "src/scan.js"), place], {
      NODE_EXTRA_CA_CERTS: certificate,
      // The scanner would otherwise ask a proxy for this machine, and give a busy one 10 seconds.
      no_proxy: "*",
      ABORT_TIMEOUT: "60000",
      CLIENT_TIMEOUT: "60000",
    }),
  ) as {
    scan: { score: number; grade: string };
    tests: Record<string, { scoreModifier: number }>;
  };
  const points = Object.entries(tests).map(([name, { scoreModifier }]) => [name, scoreModifier] as const);
  return {
    score: scan.score,
    grade: scan.grade,
    points: Object.fromEntries(points.filter(([, given]) => given !== 0)),
  };
}

/** What a command prints. Throws with all that it said if it fails. */
function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const outcome = spawnSync(command, args, { encoding: "utf8", env: { ...process.env, ...env } });
  if (outcome.status !== 0) throw new Error(`${command} failed: ${outcome.stdout}${outcome.stderr}`);
  return outcome.stdout;
}
