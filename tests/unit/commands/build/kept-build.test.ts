import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  fileAsItIs,
  isAsItWas,
  type KeptBuild,
  type KeptPart,
  readKeptBuild,
  writeKeptBuild,
} from "../../../../src/commands/build/kept-build.ts";
import { BuildFolders } from "../../../setup/examples/build-folders.ts";
import { exampleStory } from "../../../setup/examples/story.ts";

let place: BuildFolders;
beforeEach(() => {
  place = new BuildFolders();
});
afterEach(() => place.remove());

const part = (files: KeptPart["files"] = []): KeptPart => ({ key: "k", pages: [], files });
const build: KeptBuild = {
  code: "c",
  redirects: "r",
  fillings: { "/:page/": "f" },
  search: "",
  styles: { "sha256-a": "p{top:0}" },
  parts: new Map([
    ["", part([["index.html", 3, "1700000000000000001"]])],
    ["storm", { ...part(), story: { key: "s", read: exampleStory() } }],
  ]),
};
const file = () => join(place.folders.kept, "last-build.jsonl");

test("what is kept is read again as it was", () => {
  writeKeptBuild(place.folders.kept, build);
  expect(readKeptBuild(place.folders.kept)).toEqual(build);
});

test.each([
  ["nothing", () => undefined],
  ["what was cut off", (text: string) => text.slice(0, -3)],
  ["what lacks a line at its end", (text: string) => text.split("\n").slice(0, -1).join("\n")],
  ["what another version wrote", (text: string) => text.replace('"version":', '"version":9')],
  ["something else", () => "not JSON"],
])("from %s nothing is taken over", (_, change: (text: string) => string | undefined) => {
  writeKeptBuild(place.folders.kept, build);
  const text = change(readFileSync(file(), "utf8"));
  if (text === undefined) rmSync(file());
  else writeFileSync(file(), text);
  expect(readKeptBuild(place.folders.kept)).toBeUndefined();
});

test("where it cannot be written the error says so", () => {
  writeFileSync(place.folders.kept, "a file where the folder belongs");
  expect(() => writeKeptBuild(place.folders.kept, build)).toThrow(/EEXIST|ENOTDIR/);
});

test("a part is as it was until one of its files is changed, touched or gone", () => {
  const { published } = place.folders;
  const path = join(published, "storm.csv");
  mkdirSync(published);
  const written = () => {
    writeFileSync(path, "dead,3\n");
    return part([fileAsItIs(published, "storm.csv") ?? ["", 0, ""]]);
  };
  const kept = written();
  expect(isAsItWas(published, kept)).toBe(true);
  writeFileSync(path, "dead,33\n");
  expect(isAsItWas(published, kept)).toBe(false);
  const again = written();
  utimesSync(path, 1, 1);
  expect(isAsItWas(published, again)).toBe(false);
  rmSync(path);
  expect(isAsItWas(published, again)).toBe(false);
  expect(fileAsItIs(published, "storm.csv")).toBeUndefined();
});
