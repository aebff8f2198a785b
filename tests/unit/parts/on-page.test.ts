import { expect, test } from "vitest";
import type { Figure } from "../../../src/model/story.ts";
import { chartsOnPage, countsOnPage, figuresOnPage } from "../../../src/parts/on-page.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();
const ids = (figures: Figure[]) => figures.map(({ id }) => id);
const bare = {
  ...story,
  ...{
    standfirst: "",
    keyPoints: [],
    terms: {},
    timeline: [],
    who: [],
    knowns: { known: [], unknown: [], disputed: [] },
    sections: [],
  },
};

test("figures on a page are in the ledger's order, each once", () => {
  expect(ids(figuresOnPage(story))).toEqual(["rescued", "rescued-children", "boats-lost", "wind"]);
});

test("they are found in each text that the page prints", () => {
  const text = "Count {wind}.";
  const [section] = story.sections;
  if (!section) throw new Error("The fixture has no section.");
  const places = [
    { standfirst: text },
    { keyPoints: [text] },
    { lead: ["{wind} of its strength"] },
    { checks: { title: "What it checks", text } },
    ...["known", "unknown", "disputed"].map((group) => ({ knowns: { ...bare.knowns, [group]: [{ text }] } })),
    { who: [{ name: "Anna", text }] },
    { terms: { swell: { name: "swell", meaning: text } } },
    { timeline: [{ date: "2020-03-01", text, source: ["pilots"] }] },
    { sections: [{ ...section, figures: ["wind"] }] },
  ];
  expect(places.map((place) => ids(figuresOnPage({ ...bare, ...place })))).toEqual(places.map(() => ["wind"]));
  expect(figuresOnPage(bare)).toEqual([]);
});

test("those of a section are those of its text, and of the lists and terms that it shows", () => {
  const [storm, known] = story.sections;
  expect(ids(figuresOnPage(story, storm))).toEqual(["rescued"]);
  expect(ids(figuresOnPage(story, known))).toEqual(["rescued", "boats-lost", "wind"]);
  const terms = { swell: { name: "swell", meaning: "Count {wind}." }, calm: { name: "calm", meaning: "{missing}" } };
  if (!storm) throw new Error("The fixture has no section.");
  expect(ids(figuresOnPage({ ...story, terms }, { ...storm, terms: ["swell"] }))).toEqual(["rescued", "wind"]);
});

test("they include the figure whose other count is named", () => {
  expect(ids(figuresOnPage({ ...bare, standfirst: "{rescued@pilots}" }))).toEqual(["rescued"]);
});

test("other counts of a figure are found by whom they are, in texts and in sections", () => {
  expect(countsOnPage(story, "boats-lost")).toEqual(["gazette-5"]);
  const [storm, known] = story.sections;
  expect(countsOnPage(story, "rescued", storm)).toEqual(["pilots"]);
  expect(countsOnPage(story, "rescued", known)).toEqual([]);
});

test("charts are those of the sections in order, after the one that opens the story; of a section, its own", () => {
  const [storm] = story.sections;
  const inSections = story.sections.flatMap(({ charts }) => charts);
  expect(chartsOnPage(story)).toEqual(inSections);
  expect(chartsOnPage({ ...story, opens: "first" })).toEqual(["first", ...inSections]);
  expect(chartsOnPage({ ...story, opens: "first" }, storm)).toEqual(storm?.charts);
});
