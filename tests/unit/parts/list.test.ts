import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { parts } from "../../../src/components/parts.ts";
import { isPart, PARTS } from "../../../src/parts/list.ts";

test("every folder of parts is a part of the list, with a component", () => {
  const folders = readdirSync("src/parts", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.length).toBe(Object.keys(PARTS).length);
  expect(Object.keys(parts)).toEqual(Object.keys(PARTS));
});

test("a name is a part's only as it is written in the list", () => {
  expect(["Fig", "fig", "constructor", ""].map(isPart)).toEqual([true, false, false, false]);
});

test("what needs no story names nothing of one", () => {
  const ofSite = Object.values(PARTS).filter(({ onPages }) => onPages);
  const kinds = ofSite.flatMap(({ attributes }) => Object.values(attributes));
  expect(kinds.filter((kind) => !["anchor", "text", "inline"].includes(kind))).toEqual([]);
  expect(ofSite.filter(({ prints }) => prints)).toEqual([]);
});
