import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { prepare, swap } from "../../../../src/commands/build/swap.ts";

let place: string;
const folders = () => ({ published: join(place, "dist"), next: join(place, "next"), last: join(place, "last") });

function write(folder: string, text: string) {
  mkdirSync(folder);
  writeFileSync(join(folder, "index.html"), text);
}
const read = (folder: string) => readFileSync(join(folder, "index.html"), "utf8");

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "publish-"));
});
afterEach(() => rmSync(place, { recursive: true }));

test("the new build takes the place of the old one, and nothing else is left", () => {
  write(folders().published, "old");
  write(folders().next, "new");
  swap(folders());
  expect(read(folders().published)).toBe("new");
  expect([existsSync(folders().next), existsSync(folders().last)]).toEqual([false, false]);
});

test("the first build needs no old one", () => {
  write(folders().next, "new");
  swap(folders());
  expect(read(folders().published)).toBe("new");
});

test("without a new build the old one stays", () => {
  write(folders().published, "old");
  expect(() => swap(folders())).toThrow();
  prepare(folders());
  expect(read(folders().published)).toBe("old");
});

test("a swap that was cut off between its two renames is undone", () => {
  write(folders().last, "old");
  write(folders().next, "half");
  prepare(folders());
  expect(read(folders().published)).toBe("old");
  expect(existsSync(folders().next)).toBe(false);
});
