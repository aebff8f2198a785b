import { expect, test } from "vitest";
import { drawnOf, drawnOfSite } from "../../../src/editions/drawn.ts";
import { EDITIONS } from "../../../src/editions/list.ts";
import { measure } from "../../../src/editions/pictures/fonts.ts";
import { ashby } from "../../setup/examples/ashby.ts";
import { exampleSite } from "../../setup/examples/site.ts";

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
