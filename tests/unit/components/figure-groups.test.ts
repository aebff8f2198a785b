import { expect, test } from "vitest";
import { figureGroups } from "../../../src/components/figure-groups.ts";
import { exampleStory } from "../../setup/examples/story.ts";

const story = exampleStory();
const section = {
  ...{ id: "toll", file: "10-toll", title: "The toll", summary: "S.", terms: [], parts: [], charts: [], words: 1 },
  figures: ["displaced", "north-killed"],
};

test("every figure of a story is in one group", () => {
  const ids = figureGroups({ ...story, sections: [section] }).flatMap(({ figures }) => figures.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(Object.keys(story.figures).toSorted());
});

test("a figure stands where a reader meets it first: those that lead, then a section's in its order, then the rest", () => {
  const groups = figureGroups({ ...story, lead: ["{north-killed} killed"], keyPoints: [], sections: [section] });
  expect(groups.slice(0, 2).map(({ title, figures }) => [title, figures.map(({ id }) => id)])).toEqual([
    ["At the top of the story", ["north-killed"]],
    ["The toll", ["displaced"]],
  ]);
  expect(groups.at(-1)?.href).toBeUndefined();
});
