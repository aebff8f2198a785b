import { expect, test } from "vitest";
import { drawnOf, drawnOfCatalogue, drawnOfSite } from "../../../src/editions/drawn.ts";
import { EDITIONS } from "../../../src/editions/list.ts";
import { measure } from "../../../src/editions/pictures/fonts.ts";
import { ashby } from "../../setup/examples/ashby.ts";
import { exampleSite } from "../../setup/examples/site.ts";
import { catalogue, tied } from "../../setup/examples/tied.ts";

const one = () => 1;
const siteFile = { file: "content/site.yaml", lineOf: one, lineIn: one };
const { story, files } = await ashby();

/** For each address at which there is a picture: what of the story is drawn there. */
const PICTURES: Readonly<Record<string, number>> = {
  "/[story]/charts/[chart].png": Object.keys(story.charts).length,
  "/cards/pages/[page].png": 0,
  "/cards/[story].png": 1,
  "/cards/[story]/[section].png": story.sections.length,
  "/cards/[story]/figures/[figure].png": Object.keys(story.figures).length,
  "/cards/[story]/charts/[chart].png": Object.keys(story.charts).length,
};

test("every picture of the list of editions is among them", () => {
  expect(EDITIONS.filter(([, type]) => type === "image/png").map(([address]) => address)).toEqual(
    Object.keys(PICTURES),
  );
  const expected = Object.values(PICTURES).reduce((sum, count) => sum + count, 0);
  expect(drawnOf(story, files, exampleSite, siteFile)).toHaveLength(expected);
  expect(drawnOfSite(exampleSite, siteFile, [])).toHaveLength(2);
});

test("each can be drawn, and says from what", () => {
  for (const { draw, from } of drawnOf(story, files, exampleSite, siteFile)) {
    expect(draw(measure)).toMatch(/^<svg /);
    expect(from[0]?.[0].file).toMatch(/\.(yaml|mdx)$/);
  }
});

test("the cards of people, topics and serials are drawn from their entries", () => {
  const places = { lineOf: one, lineIn: one, comments: [] };
  const { people, topics, serials } = catalogue;
  const drawn = drawnOfCatalogue(
    exampleSite,
    siteFile,
    {
      people: { ...places, file: "content/people.yaml", entries: people },
      topics: { ...places, file: "content/topics.yaml", entries: topics },
      serials: { ...places, file: "content/serials.yaml", entries: serials },
    },
    tied,
  );
  expect(drawn.map(({ from }) => [from[0]?.[0].file, from[0]?.[1]])).toEqual([
    ["content/people.yaml", ["people", "nell"]],
    ["content/people.yaml", ["people", "ida"]],
    ["content/topics.yaml", ["topics", "storms"]],
    ["content/serials.yaml", ["serials", "weather"]],
  ]);
  for (const { draw } of drawn) expect(draw(measure)).toMatch(/^<svg /);
});
