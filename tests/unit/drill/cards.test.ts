/** What a card says of a correction, and where. */
import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { drawChartCard, drawFigureCard, drawSectionCard, drawStoryCard } from "../../../src/editions/cards/cards.ts";
import { FONT_FILES, measure } from "../../../src/editions/pictures/fonts.ts";
import type { Section, Story } from "../../../src/model/story.ts";
import { rowsOf } from "../../setup/examples/card-rows.ts";
import { corrected, exampleStory } from "../../setup/examples/story.ts";
import { exampleSite } from "../../setup/examples/site.ts";

/** A story whose charts, too, are only this test's. */
const ownStory = () => structuredClone(exampleStory());

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

/** The four cards of a story whose headline, section, figure and chart print the one figure, by kind. */
function cardsOf(story: Story): Record<string, string> {
  story.headline = "A headline with {north-killed}";
  const one = story.figures["north-killed"];
  if (!one) throw new Error("unreachable");
  return {
    story: drawStoryCard(story, exampleSite, measure),
    section: drawSectionCard(story, { ...section, summary: "A summary with {north-killed}." }, exampleSite, measure),
    figure: drawFigureCard(story, one, exampleSite, measure),
    chart: drawChartCard(story, "people", exampleSite, measure),
  };
}
const KINDS = ["story", "section", "figure", "chart"];

test.each(KINDS)("the card of a %s that shows a corrected figure says so, last, with the day", (kind) => {
  const rows = rowsOf(cardsOf(corrected(ownStory(), "north-killed"))[kind] ?? "");
  expect(rows.at(-1)).toBe("Corrected 5 March 2001");
  expect(rows.join(" ").match(/Corrected/g)).toHaveLength(1);
});

test.each(KINDS)(
  "the card of a %s is the same to the byte where another figure was corrected, or this one updated",
  (kind) => {
    const plain = cardsOf(ownStory())[kind];
    expect(cardsOf(corrected(ownStory(), "displaced"))[kind]).toBe(plain);
    expect(cardsOf(corrected(ownStory(), "north-killed", { kind: "update" }))[kind]).toBe(plain);
    expect(cardsOf(corrected(ownStory(), "north-killed", { date: "2001-02-28" }))[kind], "before publication").toBe(
      plain,
    );
  },
);

test.each(KINDS)("on the card of a %s the mark stands clear of the longest texts, and inside the picture", (kind) => {
  const story = corrected(ownStory(), "north-killed", { date: "2001-09-30" });
  story.shortTitle = "A short title that is not as short as it should be";
  Object.assign(story.figures["north-killed"] ?? {}, {
    label: "People of all ages who were counted ".repeat(4).trim(),
    countedBy: "An office with a name ".repeat(6).trim(),
    since: "2000-09-30",
  });
  const svg = cardsOf(story)[kind] ?? "";
  const marked = ink(svg, /Corrected 30 September 2001/);
  const date = ink(svg, kind === "figure" ? /Since 30/ : kind === "chart" ? /As of/ : /–4 February/);
  const name = ink(svg, /^The Example/);
  expect(marked.top).toBeGreaterThan(Math.max(date.bottom, name.bottom));
  expect(date.top, "below the line at the foot").toBeGreaterThan(542);
  expect(marked.bottom).toBeLessThan(615);
  expect(marked.left).toBeGreaterThan(72);
  expect(marked.right).toBeLessThan(1130);
});

/** Where the rasteriser puts the ink of the one text of that pattern. */
function ink(svg: string, pattern: RegExp) {
  const found = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].filter(([, text = ""]) => pattern.test(text));
  expect(found).toHaveLength(1);
  const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${found[0]?.[0] ?? ""}</svg>`;
  const box = new Resvg(alone, { font: { loadSystemFonts: false, fontFiles: [...FONT_FILES] } }).getBBox();
  if (!box) throw new Error(`Nothing is drawn of ${String(pattern)}.`);
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}
