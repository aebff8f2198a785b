import { existsSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { fileOfStory, makeStory, SORT_NAMES } from "../../../src/commands/new-story.ts";
import { PARTS } from "../../../src/parts/list.ts";
import { checkContent } from "../../../src/rules/content.ts";
import { KIND_NAMES } from "../../../src/charts/kinds.ts";
import { Scratch } from "../../setup/examples/content-folder.ts";

const scratch = await Scratch.make();
afterAll(() => scratch.remove());
const content = scratch.path("content");

test("a new story passes the checks at once, beside others, and shows every part and every kind of chart", async () => {
  expect(await makeStory(content, { slug: "one", headline: "A port: struck & #hit", today: "2024-03-01" })).toEqual([]);
  expect(await makeStory(content, { slug: "two", headline: "A port was struck", today: "2020-02-29" })).toEqual([]);
  const { stories, files, problems } = await checkContent(content);
  expect(problems).toEqual([]);
  const story = stories.find(({ id }) => id === "one");
  expect([story?.headline, story?.published]).toEqual(["A port: struck & #hit", "2024-03-01"]);
  expect(new Set(Object.values(story?.charts ?? {}).map(({ kind }) => kind))).toEqual(new Set(KIND_NAMES));
  const used = [...(files.get("one")?.sections.values() ?? [])].flatMap(({ uses }) => uses.map(({ name }) => name));
  // An image is a file that nobody can write beforehand.
  const written = Object.entries(PARTS).filter(([, { attributes }]) => !Object.values(attributes).includes("image"));
  expect(new Set(used)).toEqual(new Set(written.map(([name]) => name)));
});

test.each(SORT_NAMES)("a story like a %s passes the checks at once, on whatever day it is begun", async (like) => {
  for (const today of ["2012-03-01", "2031-12-31"])
    expect(
      await makeStory(content, { slug: `${like}-${today}`, headline: "A port and its people", like, today }),
    ).toEqual([]);
});

test.each([
  ["ashby-storm", "A port", /is there already/],
  ["Ashby", "A port", /not an id/],
  ["../out", "A port", /not an id/],
  ["", "A port", /not an id/],
  ["two-", "A port", /not an id/],
  ["about", "A port", /the address of another page/],
  ["three", " ", /"headline" cannot be ""/],
  ["three", "12 ships sank", /\/content\/stories\/three\/story\.yaml:2: "12" is typed/],
])("%j with the headline “%s” is refused, and nothing is left behind", async (slug, headline, why) => {
  const [line] = await makeStory(content, { slug, headline, today: "2024-03-01" });
  expect(line).toMatch(why);
  expect(slug === "" || slug === "ashby-storm" || !existsSync(scratch.path("content/stories", slug))).toBe(true);
});

test("the template's last day becomes the day, and the others keep their distance, over a leap day too", () => {
  const text = "from: 2001-01-01\nto: 2001-01-03\nreviewBy: 2001-01-04\n";
  expect(fileOfStory("ledger.yaml", text, { headline: "H", today: "2024-03-01" })).toBe(
    "from: 2024-02-28\nto: 2024-03-01\nreviewBy: 2024-03-02\n",
  );
});

test("of a conflict the words are watched that take a side; of others only where they say so", async () => {
  const [conflict, disaster] = [
    { slug: "of-conflict", headline: "A port and its people", today: "2024-03-01", like: "conflict" },
    { slug: "of-disaster", headline: "A port and its people", today: "2024-03-01", like: "disaster" },
  ] as const;
  expect([...(await makeStory(content, conflict)), ...(await makeStory(content, disaster))]).toEqual([]);
  const { stories } = await checkContent(content);
  const topics = (slug: string) => stories.find(({ id }) => id === slug)?.wordLists;
  expect([topics("of-conflict"), topics("of-disaster")]).toEqual([["conflict"], []]);
});

test("the headline is written so that YAML reads it back, whatever it holds", () => {
  const story = fileOfStory("story.yaml", "a: 1\nheadline: H\n", { headline: 'So: "no" $& #1', today: "2020-01-01" });
  expect(story).toBe('a: 1\nheadline: "So: \\"no\\" $& #1"\n');
});
