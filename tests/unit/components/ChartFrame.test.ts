import { expect, test } from "vitest";
import ChartFrame from "../../../src/components/ChartFrame.astro";
import { read, render } from "../../setup/components.ts";
import type { Story } from "../../../src/model/story.ts";
import { both, CHANGED, CORRECTION, never, UPDATE } from "../../setup/examples/changed.ts";

// One that draws the figure, and one that draws its series.
test.each(["rescues", "rescues-by-day"])("the chart %s tells of a correction and of an update", async (id) => {
  const text = await read(ChartFrame, { story: both, id });
  expect(text).toMatch(CORRECTION);
  expect(text).toMatch(UPDATE);
  expect(await read(ChartFrame, { story: never, id })).not.toMatch(CHANGED);
});

test("a chart that did not change says nothing of one that did", async () => {
  expect(await read(ChartFrame, { story: both, id: "boats" })).not.toMatch(CHANGED);
});

test("a chart of figures links each report; one of many reports says how many, beside a link to all of them", async () => {
  expect(await render(ChartFrame, { story: never, id: "rescues" })).toContain(
    '<a href="https://coastguard.example/bulletins/4">',
  );
  const many = await render(ChartFrame, { story: manyReports(never), id: "rescues-by-day" });
  expect(many).toMatch(/Sources: 9 reports by 9 publishers/);
  expect(many).toContain('href="/ashby-storm/figures/rescued/#reports"');
});

test("in the article its table is opened by a button, on its own page it stands below it", async () => {
  const inArticle = await render(ChartFrame, { story: never, id: "boats" });
  expect(inArticle).toMatch(/<button[^>]* popovertarget="c-\d+"/);
  expect(inArticle).not.toContain("<table");
  const alone = await render(ChartFrame, { story: never, id: "boats", links: "none" });
  expect(alone).toContain("<table");
  expect(alone).not.toContain("<button");
});

test("a chart of figures with many reports links each on its own page, and names each in the article", async () => {
  const story = withSources(never);
  const { rescued } = story.figures;
  if (!rescued) throw new Error("The example has no such figure.");
  const many = { ...story, figures: { ...story.figures, rescued: { ...rescued, source: NINE } } };
  const alone = await render(ChartFrame, { story: many, id: "rescues", links: "none" });
  for (const id of NINE) expect(alone).toMatch(new RegExp(`<a href="https://paper.example/"[^>]*>${id}</a>`));
  const inArticle = await render(ChartFrame, { story: many, id: "rescues" });
  for (const id of NINE) expect(inArticle).toContain(`${id}, 2 March 2020`);
});

const NINE = Array.from({ length: 9 }, (_, i) => `paper-${i}`);

function withSources(story: Story): Story {
  const source = { title: "A page", url: "https://paper.example/", date: "2020-03-02", kind: "newspaper" as const };
  const nine = Object.fromEntries(NINE.map((id) => [id, { ...source, id, publisher: id }]));
  return { ...story, sources: { ...story.sources, ...nine } };
}

/** The story with nine reports of the rescued, each from a source of its own. */
function manyReports(story: Story): Story {
  const reports = NINE.map((id) => ({
    date: "2020-03-02",
    hedge: "as stated" as const,
    value: 12,
    countedBy: "Coastguard",
    source: id,
  }));
  return { ...withSources(story), series: { ...story.series, rescued: { id: "rescued", reports } } };
}
