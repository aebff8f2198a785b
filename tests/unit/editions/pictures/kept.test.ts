import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dropUnused, keep, readKept } from "../../../../src/editions/pictures/kept.ts";

const DAY = 24 * 60 * 60 * 1000;
const PNG = new Uint8Array([...Buffer.from("a picture"), 0, 0, 0, 0, ...Buffer.from("IEND"), 0xae, 0x42, 0x60, 0x82]);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Makes a file in the folder look as if it was last used so many days ago. */
function lastUsed(name: string, days: number): void {
  const then = new Date(Date.now() - days * DAY);
  utimesSync(join(folder, name), then, then);
}
const left = () => readdirSync(folder).sort();

test("what was not used for 30 days is dropped, the rest stays", () => {
  for (const [name, days] of [
    ["fresh.png", 0],
    ["month.png", 29.9],
    ["old.png", 30.1],
    ["older.png", 400],
  ] as const) {
    keep(folder, name, PNG);
    lastUsed(name, days);
  }
  dropUnused(folder);
  expect(left()).toEqual(["fresh.png", "month.png"]);
});

test("a picture that is used is as if it were new", () => {
  keep(folder, "a.png", PNG);
  lastUsed("a.png", 400);
  expect(readKept(folder, "a.png")).toEqual(PNG);
  expect(Date.now() - statSync(join(folder, "a.png")).mtimeMs).toBeLessThan(DAY);
  dropUnused(folder);
  expect(left()).toEqual(["a.png"]);
});

test("a picture that was cut off is not read, and so is no younger for it", () => {
  keep(folder, "a.png", PNG.subarray(0, 12));
  lastUsed("a.png", 400);
  expect(readKept(folder, "a.png")).toBeUndefined();
  dropUnused(folder);
  expect(left()).toEqual([]);
});

test("parts that an ended build left are dropped when they are old, those that one writes now are not", () => {
  for (const name of ["left.part", "now.part", "last-build.json"]) writeFileSync(join(folder, name), "");
  lastUsed("left.part", 31);
  lastUsed("last-build.json", 31);
  dropUnused(folder);
  expect(left()).toEqual(["last-build.json", "now.part"]);
});

test("what cannot be dropped keeps nothing else from it, and no folder is nothing to drop", () => {
  mkdirSync(join(folder, "a.png"));
  keep(folder, "b.png", PNG);
  for (const name of ["a.png", "b.png"]) lastUsed(name, 31);
  expect(() => dropUnused(folder)).not.toThrow();
  expect(left()).toEqual(["a.png"]);
  rmSync(folder, { recursive: true });
  expect(() => dropUnused(folder)).not.toThrow();
  expect(existsSync(folder)).toBe(false);
});
