import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compressFiles } from "../../../../src/commands/build/compress.ts";

const TEXTS = ["a.html", "a.js", "a.json", "a.csv", "a.md", "a.bib", "a.txt", "a.xml", "a.svg"];
const OTHERS = ["a.png", "_headers", "a.html.br", "htmlx", "html"];
const TEXT = "Rain, and “wind” — ".repeat(200);

let folder: string;
let compressed: number;
const at = (file: string) => join(folder, file);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "compress-"));
  for (const file of [...TEXTS, ...OTHERS]) writeFileSync(at(file), file + TEXT);
  writeFileSync(at("empty.txt"), "");
  compressed = await compressFiles([...TEXTS, ...OTHERS, "empty.txt"].map(at));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("it tells how many texts there were", () => {
  expect(compressed).toBe(TEXTS.length + 1);
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
  await compressFiles(["a.html", "later.html"].map(at));
  expect(copies("a.html")).toEqual(first);
  expect(copies("later.html")).toEqual(first);
});

test("the head of a gzip copy holds neither a time nor a name (RFC 1952, 2.3.1)", () => {
  const head = readFileSync(at("a.html.gz")).subarray(0, 10);
  expect([...head.subarray(0, 8)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
});
