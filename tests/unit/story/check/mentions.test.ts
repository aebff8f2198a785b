import { expect, test } from "vitest";
import { type Kind, mentionsIn } from "../../../../src/story/check/mentions.ts";
import { ashby, type Edit } from "../ashby.ts";

const KNOWN = "sections/20-what-is-known.mdx";
/** `file:line id`, or `file:line id by source`, of the kind's mentions, in the order of the files. */
const mentions = async (kind: Kind, ...edits: Edit[]) => {
  const { story, files } = await ashby(...edits);
  return mentionsIn(story, files)
    .filter((mention) => mention.kind === kind)
    .map(({ file, line, id, by }) => `${file}:${line} ${id}${by === undefined ? "" : ` by ${by}`}`);
};

test("figures are named in the ledger, in texts, in charts and in sections", async () => {
  expect(await mentions("figure")).toEqual([
    "ledger.yaml:53 rescued",
    "ledger.yaml:97 boats-lost",
    "story.yaml:3 rescued",
    "story.yaml:12 rescued",
    "story.yaml:12 rescued-children",
    "story.yaml:13 boats-lost",
    "story.yaml:24 wind",
    "story.yaml:29 boats-lost",
    "story.yaml:29 boats-lost by gazette-5",
    "timeline.yaml:8 rescued",
    "charts.yaml:4 rescued-per-brent",
    "charts.yaml:10 rescued",
    "charts.yaml:10 rescued-children",
    "charts.yaml:11 rescued-brent",
    "charts.yaml:12 missing",
    "charts.yaml:30 rescued",
    "charts.yaml:31 rescued-brent",
    "charts.yaml:32 rescued-children",
    "charts.yaml:33 missing",
    "charts.yaml:36 boats-lost",
    "charts.yaml:36 boats-sunk",
    "charts.yaml:39 boats-lost",
    "charts.yaml:41 boats-sunk",
    "sections/10-the-storm.mdx:6 rescued",
    "sections/10-the-storm.mdx:6 rescued by pilots",
  ]);
});

test.each<[place: string, edit: Edit, mention: string]>([
  ["headline", ["story.yaml", "A storm", "A storm of {wind}"], "story.yaml:1 wind"],
  ["short title", ["story.yaml", "The Ashby storm", "The {wind} storm"], "story.yaml:2 wind"],
  ["description", ["story.yaml", "An invented story", "An invented {wind} story"], "story.yaml:4 wind"],
  ["scope", ["story.yaml", "This page", "This {wind} page"], "story.yaml:10 wind"],
  ["meaning of a term", ["story.yaml", "A wall", "A wall of {wind}"], "story.yaml:21 wind"],
  ["open question", ["story.yaml", "How many boats", "How many {wind} boats"], "story.yaml:27 wind"],
  ["measure of a chart", ["charts.yaml", "measure: Boats lost", "measure: Boats {wind} lost"], "charts.yaml:37 wind"],
  ["description of a chart", ["charts.yaml", "One bar for", "One {wind} bar for"], "charts.yaml:38 wind"],
])("a figure named in the %s is found", async (_, edit, mention) => {
  expect(await mentions("figure", edit)).toContain(mention);
});

test("sources are named by figures, their other counts and their history, by events, quotes, reports and parts", async () => {
  const found = await mentions("source", [
    "story.yaml",
    "keeps waves out of a harbour.",
    "keeps waves out of a harbour.\n    source: pilots",
  ]);
  expect(found).toEqual(
    expect.arrayContaining([
      "ledger.yaml:32 coastguard-4",
      "ledger.yaml:32 gazette-5",
      "ledger.yaml:38 pilots",
      "ledger.yaml:41 coastguard-4",
      "ledger.yaml:42 coastguard-4",
      "story.yaml:22 pilots",
      "story.yaml:26 gazette-5",
      "quotes.yaml:8 gazette-5",
      "timeline.yaml:5 gazette-5",
      "timeline.yaml:9 coastguard-4",
      "timeline.yaml:9 gazette-5",
      "series/rescued.csv:2 coastguard-4",
      "series/rescued.csv:4 gazette-5",
      "sections/10-the-storm.mdx:6 pilots",
    ]),
  );
});

test("charts, quotes, terms, populations and series are named where they are shown or used", async () => {
  expect(await mentions("chart")).toEqual([
    "sections/10-the-storm.mdx:10 rescues",
    "sections/10-the-storm.mdx:12 rescues-by-day",
    `${KNOWN}:12 people`,
    `${KNOWN}:14 boats`,
  ]);
  expect(await mentions("quote")).toEqual(["sections/10-the-storm.mdx:14 harbour-master", `${KNOWN}:7 harbour-master`]);
  expect(await mentions("term")).toEqual(["sections/10-the-storm.mdx:6 breakwater"]);
  expect(await mentions("population")).toEqual([
    "ledger.yaml:27 ashby",
    "ledger.yaml:48 ashby",
    "ledger.yaml:59 brent",
  ]);
  expect(await mentions("series")).toEqual(["charts.yaml:21 rescued"]);
});

test("titles of notes and anchors of headings are no ids of anything", async () => {
  const { story, files } = await ashby();
  const ids = mentionsIn(story, files).map(({ id }) => id);
  expect(ids.filter((id) => id === "lists" || id === "Sources differ")).toEqual([]);
});
