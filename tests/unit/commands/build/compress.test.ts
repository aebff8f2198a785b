import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compress } from "../../../../src/commands/build/compress.ts";
import { newBuild } from "../../../../src/commands/build/step.ts";
import { mediaTypes } from "../../../../src/editions/media-types.ts";
import { headerRules } from "../../../../src/hosting/headers.ts";
import { filesIn } from "../../../../src/commands/built-site.ts";
import { Page } from "../../../../src/hosting/page.ts";
import { MadeUpSite } from "../../../setup/examples/built-site.ts";

const PAGES = ["a.html", "later.html"];
const TEXTS = [
  "a.html",
  "embed.js",
  "_astro/a.js",
  "feed.json",
  "a.csv",
  "a.md",
  "a.bib",
  "a.txt",
  "feed.xml",
  "icon.svg",
];
const OTHERS = ["a.png", "_headers", "a.html.br", "htmlx", "html"];
const TEXT = "Rain, and “wind” — ".repeat(200);
const RULES = headerRules(
  PAGES.map((file) => `/${file}`),
  mediaTypes(),
);

let folder: string;
const at = (file: string) => join(folder, file);

async function compressFiles(files: readonly string[], pages: Page[] = []): Promise<void> {
  const build = newBuild({ published: "", next: folder, last: "" });
  await compress.run(Object.assign(build, { files: [...files], rules: RULES, pages }));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "compress-"));
  for (const file of [...TEXTS, ...OTHERS]) {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), file + TEXT);
  }
  writeFileSync(at("empty.txt"), "");
  await compressFiles([...TEXTS, ...OTHERS, "empty.txt"]);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("only texts are compressed, whatever files there are", () => {
  const copies = filesIn(folder).filter((file) => file.endsWith(".gz"));
  expect(copies).toEqual([...TEXTS, "empty.txt"].map((file) => `${file}.gz`).sort());
});

test("beside each text stand two copies, smaller than it, that unpack to its bytes", () => {
  for (const file of TEXTS) {
    const [bytes, br, gz] = [file, `${file}.br`, `${file}.gz`].map((each) => readFileSync(at(each)));
    expect(brotliDecompressSync(br ?? "")).toEqual(bytes);
    expect(gunzipSync(gz ?? "")).toEqual(bytes);
    expect(br?.length).toBeLessThan((bytes?.length ?? 0) / 10);
    expect(gz?.length).toBeLessThan((bytes?.length ?? 0) / 10);
  }
});

test("a file without a byte has copies too, which unpack to nothing", () => {
  expect(brotliDecompressSync(readFileSync(at("empty.txt.br"))).length).toBe(0);
  expect(gunzipSync(readFileSync(at("empty.txt.gz"))).length).toBe(0);
});

test("beside a picture in PNG, a file for hosts and a copy there are none", () => {
  expect(OTHERS.flatMap((file) => [`${file}.br`, `${file}.gz`]).filter((file) => existsSync(at(file)))).toEqual([]);
});

test("the same file gives the same copies, whenever it is done and whatever it is called", async () => {
  const copies = (name: string) => ["br", "gz"].map((kind) => readFileSync(at(`${name}.${kind}`)));
  const first = copies("a.html");
  writeFileSync(at("later.html"), readFileSync(at("a.html")));
  await new Promise((done) => setTimeout(done, 1100));
  await compressFiles(["a.html", "later.html"]);
  expect(copies("a.html")).toEqual(first);
  expect(copies("later.html")).toEqual(first);
});

test("the head of a gzip copy holds neither a time nor a name (RFC 1952, 2.3.1)", () => {
  const head = readFileSync(at("a.html.gz")).subarray(0, 10);
  expect([...head.subarray(0, 8)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
});

test("a page is compressed as it is handed on, without being read again", async () => {
  await compressFiles(["a.html"], [new Page("a.html", "<p>Handed on")]);
  expect(brotliDecompressSync(readFileSync(at("a.html.br"))).toString()).toBe("<p>Handed on");
});

test("in a site, beside each text stand its copies, of the page as it is published", async () => {
  const site = new MadeUpSite();
  await site.finish();
  const texts = filesIn(site.folder).filter((file) => /\.(?:html|js|csv|svg)$/.test(file));
  expect(texts).toHaveLength(10);
  for (const file of texts) {
    const bytes = readFileSync(join(site.folder, file));
    expect(brotliDecompressSync(readFileSync(join(site.folder, `${file}.br`)))).toEqual(bytes);
    expect(gunzipSync(readFileSync(join(site.folder, `${file}.gz`)))).toEqual(bytes);
  }
  expect(existsSync(join(site.folder, "cards/storm.png.br"))).toBe(false);
  site.remove();
});
