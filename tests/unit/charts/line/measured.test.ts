import { expect, test } from "vitest";
import { lastMeasured } from "../../../../src/charts/line/measured.ts";
import { stepsRows } from "../../../../src/charts/steps/rows.ts";
import { exampleStory, specOf } from "../../../setup/examples/story.ts";

test("what is expected was not measured; where nothing was, what is expected last", () => {
  const story = exampleStory();
  const chart = specOf(story, "line");
  expect(lastMeasured(stepsRows(story, chart))).toBe(3);
  for (const each of story.series.warmth?.reports ?? []) each.projection = true;
  expect(lastMeasured(stepsRows(story, chart))).toBe(5);
});
