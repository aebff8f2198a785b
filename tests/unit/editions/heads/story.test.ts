import { expect, test } from "vitest";
import * as heads from "../../../../src/editions/heads/story.ts";
import { ashby, DISPUTED } from "../../../setup/examples/ashby.ts";
import { exampleSite } from "../../../setup/examples/site.ts";

const { story } = await ashby();
const context = { site: exampleSite, origin: "https://news.example" };
const [section] = story.sections;
const { rescued } = story.figures;
if (!section || !rescued) throw new Error("The fixture has no section or no figure.");

const all = {
  story: heads.storyHead(context, story),
  section: heads.sectionHead(context, story, section),
  figures: heads.figuresHead(context, story),
  figure: heads.figureHead(context, story, rescued),
  sources: heads.sourcesHead(context, story),
  chart: heads.chartHead(context, story, "boats"),
};

test("every page of a story has a title, a description and a card of its own", () => {
  for (const { title, description, card } of Object.values(all)) {
    expect(title).not.toBe("");
    expect(description).not.toBe("");
    expect(card?.path).toMatch(/^\/cards\/ashby-storm/);
  }
  expect(new Set(Object.values(all).map(({ title }) => title)).size).toBe(6);
});

test("every page says when the story was published and last changed", () => {
  for (const { dates } of Object.values(all))
    expect(dates).toMatchObject({ published: "2020-03-06", updated: "2020-03-07" });
});

test("every page stands for itself, but for a section, for which the story stands", () => {
  expect(Object.entries(all).map(([page, { canonical, own }]) => [page, canonical, own])).toEqual([
    ["story", "/ashby-storm/", undefined],
    ["section", "/ashby-storm/", "/ashby-storm/the-storm/"],
    ["figures", "/ashby-storm/figures/", undefined],
    ["figure", "/ashby-storm/figures/rescued/", undefined],
    ["sources", "/ashby-storm/sources/", undefined],
    ["chart", "/ashby-storm/charts/boats/", undefined],
  ]);
});

test("a figure is described with its hedge", () => {
  expect(all.figure.description).toContain("at least 40");
});

test("a figure that is disputed says so in its title, and by whom in its description", async () => {
  const { story } = await ashby(DISPUTED);
  const { title, description } = heads.figureHead(context, story, { ...rescued, ...story.figures.rescued });
  expect(title).toBe("People rescued at Ashby (disputed): The Ashby storm");
  expect(description).toMatch(/ Disputed: The pilots say about 43\.$/);
});

test("every page below the story says where it stands", () => {
  for (const [page, { data }] of Object.entries(all)) {
    const way = JSON.stringify(data).includes('"BreadcrumbList"');
    expect(way, page).toBe(page !== "story");
  }
});

test("a chart's page names its oEmbed answer", () => {
  expect(all.chart.links).toMatchObject([{ href: "https://news.example/oembed/ashby-storm/boats.json" }]);
});

test("a chart's title begins with a capital where its first word is a hedge", () => {
  const charts = { boats: { kind: "bars", title: "{rescued} were rescued", measure: "M", description: "D", bars: [] } };
  expect(heads.chartHead(context, { ...story, charts }, "boats").title).toBe("At least 40 were rescued");
});
