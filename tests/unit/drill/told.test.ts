/**
 * A correction, followed everywhere: a figure that is a row of its series, another row, another count and a quotation are
 * corrected as an editor would; then every page and every edition is rendered, and tells of it, or it is said why not.
 */
import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test, vi } from "vitest";
import { chartCard, chartCorrected, figureCard } from "../../../src/editions/cards/card-text.ts";
import FixedEmbed from "../../../src/pages/[story]/charts/[chart]/embed/[hash].astro";
import type { Section, Story } from "../../../src/model/story.ts";
import { recordPaths } from "../../../src/record/record-paths.ts";
import { read } from "../../setup/components.ts";
import { Published } from "../../setup/drill/published.ts";
import { makeRenderer, SURFACES } from "../mutation/surfaces.ts";

const state = vi.hoisted(() => ({ stories: [] as Story[], site: {}, folder: "" }));
const bodies = import.meta.glob<{ default: unknown }>("/tests/fixtures/stories/ashby-storm/sections/*.mdx", {
  eager: true,
});
const path = (file: string) => `tests/fixtures/stories/ashby-storm/sections/${file}.mdx`;
const bodyOf = (file: string) => bodies[`/${path(file)}`]?.default;
vi.mock("../../../src/reading/load.ts", async (original) => ({
  ...(await original<object>()),
  getSite: () => Promise.resolve(state.site),
  getContext: ({ site: origin, url }: { site?: URL; url: URL }) =>
    Promise.resolve({ site: state.site, origin: origin ?? url }),
  getStories: () => Promise.resolve(state.stories),
  getRenderedStories: () => Promise.resolve(state.stories),
  getBodies: ({ sections }: Story) =>
    Promise.resolve(sections.map((section) => ({ section, Content: bodyOf(section.file) }))),
  getBody: (_: Story, { file }: Section) => Promise.resolve(bodyOf(file)),
  getTexts: ({ sections }: Story) =>
    Promise.resolve(Object.fromEntries(sections.map(({ id, file }) => [id, readFileSync(path(file), "utf8")]))),
  getPage: () => Promise.resolve({}),
}));
vi.mock("../../../src/record/chart-record-file.ts", async (original) => {
  const real = await original<typeof import("../../../src/record/chart-record-file.ts")>();
  const readChartRecords = (story: string, content = state.folder) => real.readChartRecords(story, content);
  const keptHash = (story: Story, chart: string, content = state.folder) => real.keptHash(story, chart, content);
  return { ...real, readChartRecords, keptHash };
});
vi.mock("../../../src/editions/pictures/png.ts", () => ({ png: (svg: string) => svg }));
vi.mock("../../../src/editions/pictures/embed-fonts.ts", () => ({ embedFonts: (svg: string) => Promise.resolve(svg) }));

const site = await Published.story();
afterAll(() => site.remove());
await site.edit(
  ["ledger.yaml", "value: 40\n", "value: 41\n"],
  ["ledger.yaml", "value: 43", "value: 44"],
  ["series/rescued.csv", "about,20", "about,21"],
  ["quotes.yaml", "we have seen worse", "we have seen better"],
);
const steps = await site.mend();
const story = await site.story();
Object.assign(state, { stories: [story], site: (await site.check()).site, folder: site.folder });
const texts = await (await makeRenderer())(story, Object.values(story.figures));

const MARK = /Corrected 1 April 2020/;
const FIGURE =
  /People rescued at Ashby: at least 41, not at least 40\. An earlier version of this page said at least 40\./;
const ROW = /The report of 3 March 2020 stood here as about 20, reported by [^;]*; it is about 21\./;
const OTHER = /Another count of “People rescued at Ashby” stood here as about 43, .*; it is about 44/;
const QUOTE = /The words of The harbour master were given as “we have seen worse”; they are “we have seen better”\./;
const ALL = [MARK, FIGURE, ROW, OTHER, QUOTE];
const OF_FIGURE = [MARK, FIGURE, ROW, OTHER];

/** What each surface says of it. */
const TELLS: Record<string, RegExp[]> = {
  "corrections.astro": [FIGURE, ROW, OTHER, QUOTE, /1 April 2020/],
  "corrections/[year].astro": [FIGURE, ROW, OTHER, QUOTE, /1 April 2020/],
  "[story]/index.astro": ALL,
  "[story]/[section].astro": [MARK, FIGURE, OTHER],
  "[story]/figures/index.astro": [/People rescued at Ashby \(Corrected 1 April 2020\)/],
  "[story]/figures/[figure].astro": [
    ...OF_FIGURE,
    /At least 40 Ashby Coastguard\. Correction, made on 1 April 2020\. An earlier version|at least 40 .*Correction, made on 1 April 2020/,
  ],
  "[story]/charts/[chart]/index.astro": [MARK, FIGURE, ROW],
  "[story]/charts/[chart]/embed/index.astro": [MARK, FIGURE, ROW],
  "/[story]/figures.csv": [
    /before correction\nat least 40/,
    /\n2020-04-01\n/,
    /An earlier version of this page/,
    ROW,
    OTHER,
    QUOTE,
  ],
  "/[story]/index.md": ALL,
  "/[story]/figures.json": [
    /"value":40,"countedBy":"Ashby Coastguard","source":\["coastguard-4","gazette-5"\],"date":"2020-03-05","kind":"correction","changed":"2020-04-01"/,
    ROW,
    QUOTE,
  ],
  "/[story]/charts/[chart].csv": [/correction\n/, /\n2020-04-01\n/, FIGURE, ROW],
  "/[story]/charts/[chart].json": [/"kind":"correction","day":"2020-04-01"/, FIGURE, ROW],
  "/[story]/charts/[chart].png": [MARK],
  "/[story]/charts/[chart].svg": [MARK],
  "/cards/[story]/figures/[figure].png": [MARK],
  "/cards/[story]/charts/[chart].png": [MARK],
  "/feed.xml": ALL,
  "/feed.json": ALL,
  "/corrections.xml": ALL,
};

/** Why the others say nothing of it. */
const SILENT: Record<string, string> = {
  "index.astro": "lists headlines, in which there is no figure",
  "stories/[year].astro": "lists headlines, in which there is no figure",
  "[story]/sources.astro": "prints sources, not figures",
  "/cards/[story].png": "prints the headline, which has no figure",
  "/cards/[story]/[section].png": "prints title and summary, which have no figure",
  "/oembed/[story]/[chart].json": "a title, and the code of the frame, which tells of it",
};

test("it takes two steps, and every surface is looked at", () => {
  expect(steps).toHaveLength(2);
  expect([...Object.keys(TELLS), ...Object.keys(SILENT)].sort()).toEqual([...SURFACES].sort());
});

test.each(Object.entries(TELLS))("%s tells of it", (name, patterns) => {
  const text = texts.get(name) ?? "";
  expect(patterns.filter((pattern) => !pattern.test(text)).map(String), text.slice(0, 2000)).toEqual([]);
});

test.each(Object.entries(SILENT))("%s does not: %s", (name) => {
  expect(texts.get(name)).not.toMatch(MARK);
});

test("of all cards those are marked that show it: the figure, what is computed from it, its charts; in their texts too", () => {
  const marked = (name: string) =>
    (texts.get(name) ?? "").split("\n").filter((each) => each.includes("Corrected 1 April 2020")).length;
  expect(marked("/cards/[story]/figures/[figure].png")).toBe(2);
  expect(marked("/cards/[story]/charts/[chart].png")).toBe(3);
  const figure = story.figures.rescued;
  if (!figure) throw new Error("unreachable");
  expect(figureCard(story, figure).alt).toMatch(/ Corrected 1 April 2020\.$/);
  expect(chartCard(story, "people", chartCorrected(story, "people")).alt).toMatch(/ Corrected 1 April 2020\.$/);
  expect(chartCard(story, "boats", chartCorrected(story, "boats")).alt).not.toMatch(MARK);
});

describe("a frame that was fixed before", async () => {
  const paths = await recordPaths();
  const textsOf = await Promise.all(
    paths.map(async ({ params, props }) => [params.chart, await read(FixedEmbed, props)] as const),
  );
  const texts = new Map(textsOf);

  test("keeps its numbers, and says what of them was corrected since", () => {
    const text = texts.get("people") ?? "";
    expect(text).toMatch(/People rescued at Ashby at least 40/);
    expect(text).toMatch(new RegExp(`${MARK.source} ?, since this version: ${FIGURE.source}`));
    expect(text.replace(FIGURE, "")).not.toContain("at least 41");
    expect(texts.get("rescues-by-day")).toMatch(ROW);
    expect(text, "of what it does not draw it says nothing").not.toMatch(ROW);
  });

  test("says nothing where it shows none of them", () => {
    expect(texts.get("boats")).not.toMatch(MARK);
  });

  test("and one that was fixed after has the mark of then, once", async () => {
    await site.record();
    const after = (await recordPaths()).filter(({ params }) => params.chart === "people");
    const both = await Promise.all(after.map(({ props }) => read(FixedEmbed, props)));
    expect(both.map((text) => text.match(/Corrected 1 April/g))).toEqual([
      ["Corrected 1 April"],
      ["Corrected 1 April"],
    ]);
    expect(both.filter((text) => text.includes("since this version"))).toHaveLength(1);
    expect(both.filter((text) => text.includes("rescued at Ashby at least 41"))).toHaveLength(1);
  });
});
