import { expect, test } from "vitest";
import { captionOf } from "../../../../src/charts/caption.ts";
import { chartOf } from "../../../../src/charts/named.ts";
import { chartDate } from "../../../../src/charts/picture/picture.ts";
import {
  drawChartCard,
  drawFigureCard,
  drawFindingCard,
  drawSectionCard,
  drawStoryCard,
} from "../../../../src/editions/cards/cards.ts";
import { measure } from "../../../../src/editions/pictures/fonts.ts";
import type { Section, Story } from "../../../../src/model/story.ts";
import { rowsOf } from "../../../setup/examples/card-rows.ts";
import { exampleStory, figure, specOf } from "../../../setup/examples/story.ts";
import { exampleSite } from "../../../setup/examples/site.ts";

/** A story whose charts, too, are only this test's. */
const ownStory = () => structuredClone(exampleStory());

/** The lowest baseline of the texts above the line at the foot. */
const lowest = (svg: string) =>
  Math.max(...[...svg.matchAll(/<text x="[^"]*" y="([^"]*)"/g)].map(([, y]) => Number(y)).filter((y) => y !== 588));

const section: Section = {
  id: "toll",
  file: "10-toll",
  title: "The toll",
  summary: "Who was counted, and by whom.",
  figures: [],
  terms: [],
  parts: [],
  charts: [],
  words: 0,
};
const figureCard = (claim: Parameters<typeof figure>[1], story: Story = ownStory()) =>
  drawFigureCard(story, figure("one", claim), exampleSite, measure);

test("a story's card has its kicker, headline, period and the site's name", () => {
  const rows = rowsOf(drawStoryCard(ownStory(), exampleSite, measure));
  expect(rows).toEqual(["Explainer", "Headline", "The Example", "1–4 February 2001"]);
});

test("a section's card has the story's name, its title and its summary", () => {
  const rows = rowsOf(drawSectionCard(ownStory(), section, exampleSite, measure));
  expect(rows).toEqual(["Example", "The toll", "Who was counted, and by whom.", "The Example", "1–4 February 2001"]);
});

test("a story's card has the figures that lead it, and a section's those of them that it prints, or all", () => {
  const story = { ...ownStory(), lead: ["{north-killed} killed in the north", "{displaced} displaced"] };
  const [north, displaced] = [
    ["at least", "30", "killed in the north", "Office of Counts"],
    ["about", "40 to 60", "displaced", "Office of Counts"],
  ];
  expect(rowsOf(drawStoryCard(story, exampleSite, measure))).toEqual([
    ...["Explainer", "Headline", ...north, ...displaced, "The Example", "1–4 February 2001"],
  ]);
  const one = drawSectionCard(story, { ...section, figures: ["displaced"] }, exampleSite, measure);
  expect(rowsOf(one)).toEqual(["Example", "The toll", ...displaced, "The Example", "1–4 February 2001"]);
  expect(rowsOf(drawSectionCard(story, section, exampleSite, measure))).toContain("killed in the north");
});

test("a figure's card has the value with its hedge, the label, who counted, as of when and the site's name", () => {
  const rows = rowsOf(figureCard({ hedge: "at least", value: 230, since: "2001-02-01" }));
  expect(rows).toEqual([
    "Example",
    "At least 230",
    "Label of one",
    "Counted by Office of Counts; reported by The Daily",
    "The Example",
    "Since 1 February, as of 3 February 2001",
  ]);
});

test("a figure in words has its words on the card", () => {
  expect(rowsOf(figureCard({ words: "tens of thousands" })).join(" ")).toContain("Tens of thousands");
});

test("a figure that is disputed says so on its card, and by whom", () => {
  const rows = rowsOf(figureCard({ disputed: "The council counted {displaced}." }));
  expect(rows.slice(1, 3)).toEqual(["10", "Label of one"]);
  expect(rows.join(" ")).toContain("reported by The Daily Disputed: The council counted about 40 to 60.");
});

test("a claim that was shown to be wrong stands beside what shows it, and no larger", () => {
  const svg = figureCard({ contradicted: "The council counted {displaced}." });
  const rows = [...svg.matchAll(/font-size="([\d.]+)"[^>]*>([^<]*)</g)].map(([, size, text = ""]) => ({ size, text }));
  const sizeOf = (start: string) => rows.find(({ text }) => text.startsWith(start))?.size;
  expect(sizeOf("Label of one: 10")).toBeDefined();
  expect(sizeOf("Contradicted: The council counted")).toBe(sizeOf("Label of one: 10"));
  expect(rows.filter(({ text }) => text === "10")).toEqual([]);
  expect(lowest(svg)).toBeLessThan(540);
});

test("a contradiction that fits in no size is refused, with what to do", () => {
  expect(() => figureCard({ contradicted: "word ".repeat(400).trim() })).toThrow(
    /^too long for its card, at \d+ letters/,
  );
});

test("an Arabic label ends at the right margin", () => {
  expect(figureCard({ label: "فلسطينيون قتلوا في غزة" })).toMatch(
    /x="1128"[^>]*text-anchor="end">فلسطينيون قتلوا في غزة</,
  );
});

test("a label and a counter of many words stay above the foot, whole", () => {
  const [label, countedBy] = [
    "People of all ages who were counted ".repeat(4).trim(),
    "An office with a name ".repeat(6).trim(),
  ];
  const svg = figureCard({ label, countedBy, hedge: "an estimated", between: [12_345_678, 23_456_789] });
  expect(lowest(svg)).toBeLessThan(540);
  expect(rowsOf(svg).join(" ")).toContain(label);
  expect(rowsOf(svg).join(" ")).toContain(countedBy);
});

test("a headline of two hundred letters still fits", () => {
  const story = ownStory();
  story.headline = "A headline that goes on for longer than it should ".repeat(4).trim();
  const svg = drawStoryCard(story, exampleSite, measure);
  expect(lowest(svg)).toBeLessThan(540);
  expect(rowsOf(svg).join(" ")).toContain(story.headline);
});

test("a headline that fits in no size is refused, with its length and what to do", () => {
  const story = ownStory();
  story.headline = "word ".repeat(400).trim();
  expect(() => drawStoryCard(story, exampleSite, measure)).toThrow(
    /too long for its card, at 1999 letters: "word .*…"\. Shorten it\./,
  );
});

test("a chart's card has the finding, the chart with its axis and labels, and its day", () => {
  const svg = drawChartCard(ownStory(), "steps", exampleSite, measure);
  const rows = rowsOf(svg);
  expect(rows).toEqual(
    expect.arrayContaining([
      "A finding about at least 30",
      "What is measured.",
      "0",
      "1 Feb",
      "North",
      "As of 4 February 2001",
    ]),
  );
  expect(svg).toContain("<path");
});

test("a chart of too many rows leaves its card to its finding, and to what is measured", () => {
  const story = ownStory();
  specOf(story, "bars").bars = Array.from({ length: 40 }, () => ({ figure: "displaced" }));
  const svg = drawChartCard(story, "bars", exampleSite, measure);
  expect(svg).toBe(drawFindingCard(story, "bars", exampleSite, measure));
  const { title, measure: measured } = captionOf(story, chartOf(story, "bars"));
  expect(rowsOf(svg)).toEqual([title, measured, "The Example · Example", chartDate(story, "bars")]);
  expect(rowsOf(drawChartCard(ownStory(), "bars", exampleSite, measure)).length).toBeGreaterThan(4);
});

test("what an editor writes cannot break a card", () => {
  const story = ownStory();
  story.headline = 'Q&A: <b>"quoted"</b> </svg>';
  expect(rowsOf(drawStoryCard(story, exampleSite, measure)).join(" ")).toContain(
    "Q&amp;A: &lt;b&gt;&quot;quoted&quot;",
  );
});
