/**
 * `npm run bench:page [-- --rounds 5]`: what Lighthouse says of the story, for a phone, beside a hand-written page of the same
 * words in the same run, the median of five; and how long the story takes from input to paint on a processor slowed four times.
 * Lighthouse is no part of the project: `npm install --no-save lighthouse@12` brings it, or LIGHTHOUSE names its folder.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { median } from "d3-array";
import { rulesIn } from "../../src/commands/built-site.ts";
import { listen } from "../../src/commands/serve.ts";
import { settings } from "../../src/commands/settings.ts";
import { findBrowser, FLAGS, thisMachine } from "../setup/browser.ts";
import { plainPage } from "../setup/bench/plain-page.ts";
import { inputToPaint } from "../setup/bench/input-to-paint.ts";

const STORY = "gaza-may-2021";
const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" } } });
/** Lighthouse works out how a slow network would have been, or slows the one there is; the first takes faces for what is waited for. */
const WAYS = { simulate: "Worked out by Lighthouse", devtools: "On a network and a processor that were slowed" };

interface Report {
  categories: Record<string, { title: string; score: number }>;
  audits: Record<string, { numericValue?: number }>;
}
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report }>;

const NUMBERS = {
  "first paint, ms": "first-contentful-paint",
  "largest paint, ms": "largest-contentful-paint",
  "blocked, ms": "total-blocking-time",
  "layout shift": "cumulative-layout-shift",
  bytes: "total-byte-weight",
};

const browser = findBrowser(thisMachine());
const named = resolve(process.env.LIGHTHOUSE ?? "node_modules/lighthouse", "core/index.js");
const lighthouse = await (import(pathToFileURL(named).href) as Promise<{ default: Lighthouse }>).then(
  (module) => module.default,
  () => undefined,
);
if (!browser || !lighthouse)
  console.log(`Skipped: ${browser ? "Lighthouse" : "a browser"} is not there (npm install --no-save lighthouse@12).`);
else await bench(browser.path, lighthouse);

async function bench(path: string, ask: Lighthouse): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "page-"));
  const debugging = 9000 + (process.pid % 900);
  const opened = await chromium.launch({
    executablePath: path,
    args: [...FLAGS, `--remote-debugging-port=${debugging}`],
  });
  try {
    const { base } = settings(process.env);
    cpSync("dist", scratch, { recursive: true });
    mkdirSync(join(scratch, "plain"));
    const plain = plainPage(readFileSync(`dist/${STORY}/index.html`, "utf8"));
    for (const [end, bytes] of [
      ["", plain],
      [".br", brotliCompressSync(plain)],
      [".gz", gzipSync(plain)],
    ] as const)
      writeFileSync(join(scratch, "plain", `index.html${end}`), bytes);
    const rules = rulesIn("dist", base);
    const port = await listen(scratch, base, 4600, () => rules);
    const at = (page: string) => `http://localhost:${port}${base}${page}/`;
    for (const [throttlingMethod, title] of Object.entries(WAYS)) {
      const reports: Record<string, Report[]> = { [STORY]: [], plain: [] };
      for (let i = 0; i < Number(values.rounds); i++) {
        for (const [page, of] of Object.entries(reports)) {
          const { lhr } = await ask(at(page), { port: debugging, logLevel: "error", throttlingMethod });
          of.push(lhr);
        }
      }
      console.log(`\n${title}`);
      print(reports[STORY] ?? [], reports.plain ?? []);
    }
    console.log();
    const delays = await inputToPaint(opened, at(STORY));
    for (const [what, milliseconds] of Object.entries(delays))
      console.log(`${what.padEnd(40)}${milliseconds} ms to paint`);
  } finally {
    await opened.close();
    rmSync(scratch, { recursive: true });
  }
  // The server is left to end with the process.
  process.exit();
}

function print(ours: readonly Report[], plain: readonly Report[]): void {
  const row = (name: string, of: (report: Report) => number | undefined, digits = 0) => {
    const [a = 0, b = 0] = [ours, plain].map((reports) => median(reports, of) ?? 0);
    const ratio = b > 0 ? (a / b).toFixed(2) : "";
    console.log(
      name.padEnd(24) + [a.toFixed(digits), b.toFixed(digits), ratio].map((cell) => cell.padStart(12)).join(""),
    );
  };
  console.log("".padEnd(24) + ["story", "plain page", "ratio"].map((cell) => cell.padStart(12)).join(""));
  for (const [id, { title }] of Object.entries(ours[0]?.categories ?? {}))
    row(title, ({ categories }) => (categories[id]?.score ?? 0) * 100);
  for (const [name, audit] of Object.entries(NUMBERS))
    row(name, ({ audits }) => audits[audit]?.numericValue, name === "layout shift" ? 3 : 0);
}
