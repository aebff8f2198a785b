import { expect, test } from "vitest";
import { dataId, evidenceId, meaningId } from "../../../src/components/evidence-id.ts";
import { checkContent } from "../../../src/rules/content.ts";

const [story] = (await checkContent("content")).stories;

test("every figure, term and chart has an id of its own", () => {
  if (!story) throw new Error("There is no story.");
  const ids = [
    ...Object.keys(story.figures).map((figure) => evidenceId(story, figure)),
    ...Object.keys(story.terms).map((term) => meaningId(story, term)),
    ...Object.keys(story.charts).map((chart) => dataId(story, chart)),
  ];
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a name that the story does not have has none", () => {
  if (!story) throw new Error("There is no story.");
  expect(() => evidenceId(story, "nobody")).toThrow('There is no "nobody" in the story.');
  expect(() => meaningId(story, "nothing")).toThrow('There is no "nothing" in the story.');
});
