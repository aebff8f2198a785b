import { expect, test } from "vitest";
import { addressesOf, placesOf } from "../../../src/commands/figure-uses.ts";
import { type CardText, chartCard, figureCard, sectionCard, storyCard } from "../../../src/editions/cards/card-text.ts";
import { drawChartCard, drawFigureCard, drawSectionCard, drawStoryCard } from "../../../src/editions/cards/cards.ts";
import { EDITIONS } from "../../../src/editions/list.ts";
import { editionAt, fileOf, filled, pathsOf } from "../../../src/editions/make.ts";
import { measure } from "../../../src/editions/pictures/fonts.ts";
import { isText } from "../../../src/hosting/headers.ts";
import { figuresIn } from "../../../src/model/placeholders.ts";
import { sectionTexts } from "../../../src/reading/story-lists.ts";
import { ashby, type Edit } from "../../setup/examples/ashby.ts";
import { exampleSite } from "../../setup/examples/site.ts";

const { story, files } = await ashby();
const withoutLines = (id: string) => placesOf(story, files, id).map((place) => place.replace(/:\d+$/, ""));

test("a figure's places are all that name it, its formulas, the charts of its series, and the series", () => {
  expect(withoutLines("rescued")).toEqual([
    "charts.yaml",
    "charts.yaml",
    "charts.yaml",
    "ledger.yaml",
    "ledger.yaml",
    "sections/10-the-storm.mdx",
    "story.yaml",
    "story.yaml",
    "story.yaml",
    "timeline.yaml",
    "series/rescued.csv",
  ]);
});

test("each place is the line on which it is written", async () => {
  const { readFile } = await import("node:fs/promises");
  const places = placesOf(story, files, "boats-lost").filter((place) => place.startsWith("charts.yaml"));
  const lines = (await readFile("tests/fixtures/stories/ashby-storm/charts.yaml", "utf8")).split("\n");
  expect(places.map((place) => lines[Number(place.split(":")[1]) - 1]?.includes("boats-lost"))).toEqual([true, true]);
});

test("a figure's addresses are those that print it, or a figure computed from it", () => {
  const addresses = addressesOf(story, "rescued-brent");
  for (const part of [
    "",
    "the-storm/",
    "figures/",
    "figures.csv",
    "figures/rescued-brent/",
    "figures/rescued-per-brent/",
  ])
    expect(addresses).toContain(`/ashby-storm/${part}`);
  expect(addresses).toContain("/ashby-storm/charts/rescues/embed/");
  expect(addresses).toContain("/cards/ashby-storm/figures/rescued-brent.png");
  expect(addresses.filter((address) => address.includes("boats"))).toEqual([]);
});

test("a figure that no page names is in the ledger's pages alone", async () => {
  const { story } = await ashby([
    "ledger.yaml",
    "  wind:\n",
    "  gale: { label: A, hedge: about, value: 1, unit: people, asOf: 2020-03-04, countedBy: A, source: gazette-5 }\n  wind:\n",
  ]);
  expect(addressesOf(story, "gale").some((address) => address === "/ashby-storm/" || address.includes("charts"))).toBe(
    false,
  );
});

/** Of the story with these numbers in the place of its own: its files and pictures, each with what it says. */
async function filesOf(...edits: Edit[]) {
  const { story } = await ashby(...edits);
  const whole = {
    site: exampleSite,
    stories: [story],
    origin: new URL("https://news.example"),
    texts: () => Promise.resolve(sectionTexts("tests/fixtures", story)),
    original: () => Promise.resolve(new Uint8Array()),
  };
  const texts = EDITIONS.filter(([address, type]) => address.includes("[story]") && isText({ "Content-Type": type }));
  const files = await Promise.all(
    texts.map(async ([address]) => {
      const paths = pathsOf((await editionAt(address)).edition, { stories: [story], pages: [] });
      const made = paths.map(async ({ params, props }) => {
        const { body } = await fileOf(address, whole, props);
        return [filled(address, params), String(body)] as const;
      });
      return Promise.all(made);
    }),
  );
  const cards = [
    [storyCard(story), drawStoryCard(story, exampleSite, measure)],
    ...story.sections.map((section) => [
      sectionCard(story, section),
      drawSectionCard(story, section, exampleSite, measure),
    ]),
    ...Object.values(story.figures).map((figure) => [
      figureCard(story, figure),
      drawFigureCard(story, figure, exampleSite, measure),
    ]),
    ...Object.keys(story.charts).map((id) => [chartCard(story, id), drawChartCard(story, id, exampleSite, measure)]),
  ] as [CardText, string][];
  return { story, files: [...files.flat(), ...cards.map(([{ path, alt }, svg]) => [path, `${alt} ${svg}`] as const)] };
}

const LEAD: Edit = [
  "story.yaml",
  "keyPoints:\n",
  'lead: ["{boats-lost} boats lost", "{wind} of the wind forecast"]\nkeyPoints:\n',
];
const HEADLINE: Edit = ["story.yaml", "headline: A storm", "headline: Lost, {boats-lost} boats, as a storm"];
const DOUBT: Edit = ["ledger.yaml", "  boats-sunk:\n", '  boats-sunk:\n    disputed: "{boats-lost} were lost."\n'];

test.each<[id: string, from: string, edits: Edit[]]>([
  ["boats-lost", "value: 20\n", [LEAD]],
  ["boats-lost", "value: 20\n", [DOUBT]],
  ["boats-lost", "value: 20\n", [HEADLINE]],
  ["rescued", "value: 40\n", []],
])("every file and card of the story that prints %s is among them", async (id, from, edits) => {
  const { story, files } = await filesOf(...edits, ["ledger.yaml", from, "value: 41234\n"]);
  const printing = files.flatMap(([address, said]) => (/41(?:,|\u202f)?234/.test(said) ? [address] : []));
  expect(printing.length).toBeGreaterThan(5);
  const listed = addressesOf(story, id);
  expect(printing.filter((address) => !listed.includes(address))).toEqual([]);
});

test("the pages of what it is a part of, and of its parts, print it too", () => {
  expect(addressesOf(story, "boats-sunk")).toContain("/ashby-storm/figures/boats-lost/");
  expect(addressesOf(story, "boats-lost")).toContain("/ashby-storm/figures/boats-sunk/");
});

test("a section that prints events prints their figures", () => {
  const section = story.sections.find(({ parts }) => parts.includes("Timeline"));
  const named = story.timeline.flatMap(({ text }) => figuresIn(text))[0]?.figure ?? "";
  const without = { ...story, sections: story.sections.map((each) => ({ ...each, figures: [], charts: [] })) };
  expect(addressesOf(without, named)).toContain(`/ashby-storm/${section?.id}/`);
});

test("no address is named twice", () => {
  for (const id of Object.keys(story.figures)) {
    const addresses = addressesOf(story, id);
    expect(addresses).toEqual([...new Set(addresses)]);
  }
});
