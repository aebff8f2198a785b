import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { brotli, take, writeText } from "../../../../src/commands/build/compressed.ts";
import { BuildFolders } from "../../../setup/examples/build-folders.ts";

let place: BuildFolders;
const at = (folder: "published" | "next", file: string) => join(place.folders[folder], file);
beforeEach(() => {
  place = new BuildFolders();
  for (const folder of ["published", "next"] as const) mkdirSync(place.folders[folder]);
});
afterEach(() => place.remove());

const best = (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
/** Words of which some repeat, as those of a page do. */
const word = (i: number) =>
  createHash("sha256")
    .update(`${i % 4001}`)
    .digest("hex")
    .slice(0, 6);
const text = (words: number) =>
  Buffer.from(Array.from({ length: words }, (_, i) => `${word(i)} of the ledger`).join(" "));

test("whatever a text holds, its copy unpacks to it", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), fc.boolean(), (bytes, isPage) => {
      expect(brotliDecompressSync(brotli(bytes, isPage)).equals(bytes)).toBe(true);
    }),
  );
});

test("a page that does not arrive at once is as small as it can be; what does, or is no page, nearly so", () => {
  const [long, short] = [text(9000), text(200)];
  expect(brotli(long, true).length).toBeLessThanOrEqual(best(long) * 1.001);
  expect(brotli(long, false).length).toBeGreaterThan(best(long));
  for (const copy of [brotli(long, false), brotli(short, true)])
    expect(copy.length).toBeLessThan(best(brotliDecompressSync(copy)) * 1.25);
});

test("a text that is as it was has the copies that it had, by no more than a name", () => {
  writeText(at("published", "a.csv"), text(50), false);
  writeText(at("next", "a.csv"), text(50), false, at("published", "a.csv"));
  for (const ending of [".br", ".gz"])
    expect(statSync(at("next", `a.csv${ending}`)).ino).toBe(statSync(at("published", `a.csv${ending}`)).ino);
  expect(statSync(at("next", "a.csv")).ino).not.toBe(statSync(at("published", "a.csv")).ino);
});

test.each([
  ["changed", () => writeFileSync(at("published", "a.csv"), text(50).reverse())],
  ["gone", () => rmSync(at("published", "a.csv"))],
  ["without a copy", () => rmSync(at("published", "a.csv.gz"))],
])("where the earlier file is %s, the copies are made", (_, change) => {
  writeText(at("published", "a.csv"), text(50), false);
  change();
  writeText(at("next", "a.csv"), text(50), false, at("published", "a.csv"));
  expect(brotliDecompressSync(readFileSync(at("next", "a.csv.br"))).equals(text(50))).toBe(true);
  expect(gunzipSync(readFileSync(at("next", "a.csv.gz"))).equals(text(50))).toBe(true);
});

test("a file is taken over", () => {
  writeFileSync(at("published", "a.png"), "picture");
  take(at("published", "a.png"), at("next", "a.png"));
  expect(readFileSync(at("next", "a.png"), "utf8")).toBe("picture");
  expect(() => take(at("published", "b.png"), at("next", "b.png"))).toThrow(/ENOENT/);
});
