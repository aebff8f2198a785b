import { expect, test } from "vitest";
import { type Kind, mentionsIn } from "../../../src/reading/mentions.ts";
import { ashby, CONTRADICTED, DISPUTED, type Edit } from "../../setup/examples/ashby.ts";

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
    "ledger.yaml:54 rescued",
    "ledger.yaml:97 boats-lost",
    "story.yaml:4 rescued",
    "story.yaml:13 rescued",
    "story.yaml:13 rescued-children",
    "story.yaml:14 boats-lost",
    "story.yaml:25 wind",
    "story.yaml:30 boats-lost",
    "story.yaml:30 boats-lost by gazette-5",
    "story.yaml:33 rescued",
    "timeline.yaml:9 rescued",
    "charts.yaml:5 rescued-per-brent",
    "charts.yaml:11 rescued",
    "charts.yaml:11 rescued-children",
    "charts.yaml:12 rescued-brent",
    "charts.yaml:13 missing",
    "charts.yaml:31 rescued",
    "charts.yaml:32 rescued-brent",
    "charts.yaml:33 rescued-children",
    "charts.yaml:34 missing",
    "charts.yaml:37 boats-lost",
    "charts.yaml:37 boats-sunk",
    "charts.yaml:41 boats-lost",
    "charts.yaml:43 boats-sunk",
    "sections/10-the-storm.mdx:6 rescued",
    "sections/10-the-storm.mdx:6 rescued by pilots",
  ]);
});

test.each<[place: string, edit: Edit, mention: string]>([
  ["dispute of a figure", DISPUTED, "ledger.yaml:35 rescued by pilots"],
  ["contradiction of a figure", CONTRADICTED, "ledger.yaml:35 rescued by pilots"],
  [
    "box of what is checked",
    ["story.yaml", "description:", "checks:\n  title: Box\n  text: This checks {wind}.\ndescription:"],
    "story.yaml:7 wind",
  ],
  ["headline", ["story.yaml", "A storm", "A storm of {wind}"], "story.yaml:2 wind"],
  ["short title", ["story.yaml", "The Ashby storm", "The {wind} storm"], "story.yaml:3 wind"],
  ["description", ["story.yaml", "An invented story", "An invented {wind} story"], "story.yaml:5 wind"],
  ["scope", ["story.yaml", "This page", "This {wind} page"], "story.yaml:11 wind"],
  ["meaning of a term", ["story.yaml", "A wall", "A wall of {wind}"], "story.yaml:22 wind"],
  ["open question", ["story.yaml", "How many boats", "How many {wind} boats"], "story.yaml:28 wind"],
  ["measure of a chart", ["charts.yaml", "measure: Boats lost", "measure: Boats {wind} lost"], "charts.yaml:38 wind"],
  ["description of a chart", ["charts.yaml", "One bar for", "One {wind} bar for"], "charts.yaml:39 wind"],
])("a figure named in the %s is found", async (_, edit, mention) => {
  expect(await mentions("figure", edit)).toContain(mention);
});

test("sources are named by figures, their other counts and their history, by events, quotes, reports, maps and parts", async () => {
  const found = await mentions("source", [
    "story.yaml",
    "keeps waves out of a harbour.",
    "keeps waves out of a harbour.\n    source: pilots",
  ]);
  expect(found).toEqual(
    expect.arrayContaining([
      "ledger.yaml:33 coastguard-4",
      "ledger.yaml:33 gazette-5",
      "charts.yaml:62 gazette-5",
      "ledger.yaml:39 pilots",
      "ledger.yaml:42 coastguard-4",
      "ledger.yaml:43 coastguard-4",
      "story.yaml:23 pilots",
      "story.yaml:27 gazette-5",
      "story.yaml:35 coastguard-4",
      "quotes.yaml:9 gazette-5",
      "timeline.yaml:6 gazette-5",
      "timeline.yaml:10 coastguard-4",
      "timeline.yaml:10 gazette-5",
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
    `${KNOWN}:22 where`,
  ]);
  expect(await mentions("quote")).toEqual(["sections/10-the-storm.mdx:14 harbour-master", `${KNOWN}:7 harbour-master`]);
  expect(await mentions("term")).toEqual(["sections/10-the-storm.mdx:6 breakwater"]);
  expect(await mentions("population")).toEqual([
    "ledger.yaml:28 ashby",
    "ledger.yaml:49 ashby",
    "ledger.yaml:60 brent",
  ]);
  expect(await mentions("series")).toEqual(["charts.yaml:22 rescued"]);
});

test("titles of notes and anchors of headings are no ids of anything", async () => {
  const { story, files } = await ashby();
  const ids = mentionsIn(story, files).map(({ id }) => id);
  expect(ids.filter((id) => id === "lists" || id === "Sources differ")).toEqual([]);
});
