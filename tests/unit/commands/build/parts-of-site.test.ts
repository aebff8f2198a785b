import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { codeKey, partKeys, partOf, SITE } from "../../../../src/commands/build/parts-of-site.ts";
import type { Ties } from "../../../../src/model/ties.ts";
import { storyKeys } from "../../../../src/reading/story-keys.ts";
import { redirect } from "../../../setup/examples/built-site.ts";

const content = mkdtempSync(join(tmpdir(), "parts-"));
const folders = { content, shared: content };
afterAll(() => rmSync(content, { recursive: true }));

const FILES = [
  "site.yaml",
  "units.yaml",
  "language/en.yaml",
  "pages/about.mdx",
  "stories/flood/ledger.yaml",
  "stories/storm/ledger.yaml",
  "stories/storm/sections/10-damage.mdx",
  "stories/storm/series/dead.csv",
  "published/storm.json",
  "published/storm/deaths.0123456789ab.json",
];

function write(file: string, text: string): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}
beforeEach(() => {
  ties = undefined;
  for (const file of FILES) write(file, file);
});

const NAMES = ["storm", "flood"];
/** What the first story is tied to. */
let ties: Ties | undefined;
const keyed = (names: readonly string[]) =>
  new Map([...storyKeys("code", folders, names)].map(([id, key]) => [id, id === "storm" ? { key, ties } : { key }]));
const keys = (redirects = [redirect("/storm/#losses", "/storm/#damage")]) => {
  return partKeys(keyed(NAMES), "code", folders, redirects);
};

/** The parts whose key is another one than before. */
const changedBy = (change: () => void): string[] => {
  const before = keys();
  change();
  const after = keys();
  return [...after].filter(([part, key]) => before.get(part) !== key).map(([part]) => part);
};

test("a file belongs to the story in whose folder it is, or whose picture or embed; all else to the site", () => {
  const part = (file: string) => partOf(file, new Set(NAMES));
  for (const file of ["storm/index.html", "storm/charts/dead.png", "cards/storm.png", "cards/storm/a.png"])
    expect([file, part(file)]).toEqual([file, "storm"]);
  expect(part("oembed/storm/dead.json")).toBe("storm");
  for (const file of ["index.html", "about/index.html", "cards/pages/about.png", "_astro/a.js", "storms/index.html"])
    expect([file, part(file)]).toEqual([file, SITE]);
});

test("the same files give the same keys", () => {
  expect(keys()).toEqual(keys());
  expect([...keys().keys()]).toEqual(["storm", "flood", SITE]);
});

test.each(FILES.filter((file) => file.includes("storm")))(
  "%s is part of its story, and of what is made of all",
  (file) => {
    expect(changedBy(() => write(file, "something else"))).toEqual(["storm", SITE]);
  },
);

test.each(["site.yaml", "units.yaml", "language/en.yaml"])("every part is made with %s", (file) => {
  expect(changedBy(() => write(file, "something else"))).toEqual(["storm", "flood", SITE]);
});

test("a page that is of no story is part of the site alone", () => {
  expect(changedBy(() => write("pages/about.mdx", "something else"))).toEqual([SITE]);
});

test("what a story shows of people and other stories is part of it", () => {
  const related = [{ id: "flood", headline: "A flood" }];
  const tied = { authors: [], editors: [], topics: [], related };
  const change = (more: Ties) => () => {
    ties = more;
  };
  expect(changedBy(change(tied))).toEqual(["storm"]);
  const renamed = { ...tied, related: [{ id: "flood", headline: "A second flood" }] };
  expect(changedBy(change(renamed))).toEqual(["storm"]);
  expect(changedBy(change(structuredClone(renamed)))).toEqual([]);
});

test.each(["people.yaml", "topics.yaml", "serials.yaml"])("%s is part of what is made of all stories", (file) => {
  expect(changedBy(() => write(file, "something else"))).toEqual([SITE]);
});

test("a file that is gone, or has another name, makes a difference", () => {
  expect(changedBy(() => rmSync(join(content, "stories/storm/series/dead.csv")))).toEqual(["storm", SITE]);
});

test("an old name of a place is part of the story on whose pages it stands", () => {
  const before = keys();
  const after = keys([redirect("/storm/#losses", "/storm/#damage"), redirect("/flood/#harm", "/flood/#damage")]);
  expect([...after].filter(([part, key]) => before.get(part) !== key).map(([part]) => part)).toEqual(["flood", SITE]);
});

test("the order of stories is part of what is made of all", () => {
  const ordered = (names: readonly string[]) => partKeys(keyed(names), "code", folders, []);
  const [one, other] = [ordered(NAMES), ordered(NAMES.toReversed())];
  expect(one.get("storm")).toBe(other.get("storm"));
  expect(one.get(SITE)).not.toBe(other.get(SITE));
});

test("other code, or another address, makes every part anew", () => {
  const stories = (code: string) => storyKeys(code, folders, NAMES);
  expect(stories("other").get("storm")).not.toBe(stories("code").get("storm"));
  const site = "https://example.org";
  expect(codeKey({ site, base: "/" }, folders)).toBe(codeKey({ site, base: "/" }, folders));
  expect(codeKey({ site, base: "/" }, folders)).not.toBe(codeKey({ site, base: "/news/" }, folders));
  expect(codeKey({ site, base: "/" }, folders)).not.toBe(
    codeKey({ site, base: "/" }, { ...folders, content: "other" }),
  );
});
