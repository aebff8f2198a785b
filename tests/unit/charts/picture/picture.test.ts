import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { chartDate, drawChart, fitChart } from "../../../../src/charts/picture/picture.ts";
import { chartCorrected } from "../../../../src/editions/cards/card-text.ts";
import { FONT_FILES, measure } from "../../../../src/editions/pictures/fonts.ts";
import type { Story } from "../../../../src/model/story.ts";
import { corrected, exampleStory, figure, report, specOf } from "../../../setup/examples/story.ts";

/** A story whose charts, too, are only this test's. */
const ownStory = () => structuredClone(exampleStory());

const KINDS = ["people", "bars", "share", "steps", "reports"] as const;
const ALL = [...KINDS, "map"] as const;
const WIDTH = 720;

/** The chart as a whole picture; throws where it is no well-formed SVG. */
function picture(story: Story, id: string) {
  const { height, body } = drawChart(story, id, { width: WIDTH, letter: 14, measure });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}">${body}</svg>`;
  const font = { loadSystemFonts: false, fontFiles: [...FONT_FILES] };
  return { height, body, box: new Resvg(svg, { font }).getBBox() };
}

test.each(KINDS)("a %s chart lies within the box that it names", (kind) => {
  const { height, box } = picture(ownStory(), kind);
  expect(box?.x).toBeGreaterThanOrEqual(-1);
  expect(box?.y).toBeGreaterThanOrEqual(-1);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(WIDTH + 1);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 1);
});

test.each(ALL)("a %s chart needs no style of a page", (kind) => {
  const { body } = picture(ownStory(), kind);
  expect(body).not.toMatch(/var\(| class=| style=|currentColor|url\((?!#)/);
  // What it refers to stands in it.
  for (const [, id = ""] of body.matchAll(/url\(#([^)]*)\)/g)) expect(body).toContain(`id="${id}"`);
  for (const [, paint] of body.matchAll(/ (?:fill|stroke)="([^"]*)"/g)) expect(paint).toMatch(/^(#[0-9a-f]{6}|none)$/);
});

test.each(KINDS)("a %s chart never prints a hedged number without its hedge", (kind) => {
  const texts = [...picture(ownStory(), kind).body.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(
    ([, text = ""]) => text,
  );
  expect(texts.join(" ")).toContain("at least 30");
  // A bare 30 is a tick of the axis.
  expect(texts.filter((text) => /\b30\b(?!%)/.test(text) && !text.includes("at least 30") && text !== "30")).toEqual(
    [],
  );
});

test("a figure in words is printed as words, and no bar or mark is drawn for it", () => {
  const story = ownStory();
  const bars = picture(story, "bars").body;
  expect(bars).toContain("dozens – no number given");
  expect(bars.match(/<rect/g)).toHaveLength(3);
  expect(picture(story, "people").body).toContain("South: dozens – no number given");
});

test("a chart over days with one report is a line of one day with its label", () => {
  const story = ownStory();
  const spec = {
    ...specOf(story, "steps"),
    from: "2001-02-02",
    to: "2001-02-02",
    lines: [{ series: "south-killed", label: "South" }],
    marks: [],
  };
  story.charts.one = spec;
  const { body, height, box } = picture(story, "one");
  expect(body).toContain(">South<");
  expect(body).toContain(">by 2 Feb<");
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 1);
});

test("a chart is made to fit the height that there is, or told not to", () => {
  const story = ownStory();
  for (const kind of ALL) {
    const fitted = fitChart(story, kind, { width: 1056, letter: 24, measure }, 340, [24, 20, 16]);
    expect(fitted?.height, kind).toBeLessThanOrEqual(340);
  }
  story.figures["north-killed"] = figure("north-killed", { value: 90_000 });
  expect(fitChart(story, "people", { width: 1056, letter: 24, measure }, 340, [24, 20, 16])).toBeUndefined();
});

test("a label in Arabic is drawn from the right edge", () => {
  const story = ownStory();
  specOf(story, "bars").bars[0] = { figure: "north-killed", label: "القتلى في الشمال" };
  expect(picture(story, "bars").body).toMatch(/x="720"[^>]*text-anchor="end"[^>]*>القتلى في الشمال</);
});

test("the date of a chart is the latest day that it describes", () => {
  const story = ownStory();
  story.figures.displaced = figure("displaced", { asOf: "2001-02-09" });
  expect(chartDate(story, "bars")).toBe("As of 9 February 2001");
  story.series["north-killed"]?.reports.push(report("2001-03-09", 40));
  expect(chartDate(story, "steps"), "not a report after the last day drawn").toBe("As of 4 February 2001");
  expect(chartDate(story, "map"), "a place has no day").toBe("");
  const { bars } = specOf(story, "bars");
  for (const { figure: id } of bars) story.figures[id] = figure(id, { asOf: "2050", projection: true });
  expect(chartDate(story, "bars"), "nothing is so yet").toBe("For 2050");
});

test.each(KINDS)(
  "a %s chart is marked with the latest correction of a figure that it draws, and with no other",
  (kind) => {
    const story = ownStory();
    expect(chartCorrected(story, kind)).toBe("");
    const other = {
      bars: "north-children",
      share: "south-killed",
      people: "displaced",
      steps: "displaced",
      reports: "displaced",
    }[kind];
    expect(chartCorrected(corrected(story, other), kind)).toBe("");
    corrected(corrected(story, "north-killed"), "north-killed", { date: "2001-03-09" });
    corrected(story, "north-killed", { date: "2001-03-12", kind: "update" });
    expect(chartCorrected(story, kind)).toBe("Corrected 9 March 2001");
  },
);

test("a chart over days is marked where a report of its series was corrected", () => {
  const story = ownStory();
  story.notices = [{ date: "2001-03-06", kind: "correction", series: "south-killed", note: "A row was wrong." }];
  expect([chartCorrected(story, "steps"), chartCorrected(story, "share")]).toEqual(["Corrected 6 March 2001", ""]);
});
