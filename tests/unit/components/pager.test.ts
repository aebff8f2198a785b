import { expect, test } from "vitest";
import { chartPager, figurePager, sectionPager } from "../../../src/components/pager.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();

test("a section leads to its neighbours, by their titles, and to its place in the story", () => {
  const [first, second] = story.sections;
  if (!first || !second) throw new Error("The fixture has too few sections.");
  expect(sectionPager(story, first)).toEqual({
    previous: undefined,
    all: { href: `/ashby-storm/#${first.id}`, label: "The whole story" },
    next: { href: `/ashby-storm/${second.id}/`, label: second.title },
  });
  expect(sectionPager(story, second).previous?.label).toBe(first.title);
});

test("a figure leads to its neighbours in the ledger and to all of them", () => {
  const [first, second] = Object.values(story.figures);
  if (!first || !second) throw new Error("The fixture has too few figures.");
  expect(figurePager(story, first)).toEqual({
    previous: undefined,
    all: { href: "/ashby-storm/figures/", label: "All figures" },
    next: { href: `/ashby-storm/figures/${second.id}/`, label: second.label },
  });
});

test("a chart leads to its neighbours by their findings, in which figures are printed", () => {
  const ids = Object.keys(story.charts);
  const pagers = ids.map((id) => chartPager(story, id));
  expect(pagers.map(({ next }) => next?.href)).toEqual([
    ...ids.slice(1).map((id) => `/ashby-storm/charts/${id}/`),
    undefined,
  ]);
  expect(pagers.map(({ next }) => next?.label ?? "").join("")).not.toContain("{");
});

test("a finding that begins with a hedge begins with a capital", () => {
  const [first, second] = Object.entries(story.charts);
  if (!first || !second) throw new Error("The fixture has too few charts.");
  const hedged = { ...second[1], title: "{rescued} were rescued" };
  const charts = Object.fromEntries([first, [second[0], hedged] as const]);
  expect(chartPager({ ...story, charts }, first[0]).next?.label).toBe("At least 40 were rescued");
});
