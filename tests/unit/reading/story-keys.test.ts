import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { CATALOGUE, fileKey, storyKeys } from "../../../src/reading/story-keys.ts";

const content = mkdtempSync(join(tmpdir(), "keys-"));
afterAll(() => rmSync(content, { recursive: true }));
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
};
const OWN = [
  "stories/storm/story.yaml",
  "stories/storm/series/dead.csv",
  "published/storm.json",
  "published/storm/a.json",
];
beforeEach(() => {
  for (const file of [...OWN, "stories/flood/story.yaml", "site.yaml", "pages/about.mdx"]) write(file, file);
});

const keys = () => storyKeys("", { content, shared: content }, ["storm", "flood"]);
/** The stories whose key is another after the change. */
function changedBy(change: () => void): string[] {
  const before = keys();
  change();
  return [...keys()].filter(([name, key]) => before.get(name) !== key).map(([name]) => name);
}

test.each(OWN)("%s is part of its story alone", (file) => {
  expect(changedBy(() => write(file, "something else"))).toEqual(["storm"]);
});

test("what stands beside the stories is part of each, but for pages, redirects and what joins stories", () => {
  expect(changedBy(() => write("site.yaml", "something else"))).toEqual(["storm", "flood"]);
  expect(changedBy(() => write("pages/about.mdx", "something else"))).toEqual([]);
  expect(changedBy(() => write("redirects.yaml", "something else"))).toEqual([]);
  for (const file of CATALOGUE) expect(changedBy(() => write(file, "something else"))).toEqual([]);
});

test("a text that moves from one file to the next makes a difference", () => {
  write("stories/storm/a.yaml", "ab");
  write("stories/storm/b.yaml", "c");
  const change = () => {
    write("stories/storm/a.yaml", "a");
    write("stories/storm/b.yaml", "bc");
  };
  expect(changedBy(change)).toEqual(["storm"]);
});

test("a file that is not there has a key too, and so has a folder of content that is not", () => {
  expect(fileKey(join(content, "none"))).toBe(fileKey(join(content, "neither")));
  expect(fileKey(join(content, "site.yaml"))).not.toBe(fileKey(join(content, "none")));
  expect(storyKeys("", { content: "nowhere", shared: "nowhere" }, [])).toEqual(new Map());
});
