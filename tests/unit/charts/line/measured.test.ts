import { expect, test } from "vitest";
import { kindOf } from "../../../../src/charts/kinds.ts";
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

test("a chart is as of what was measured last, and what is expected is for its year", () => {
  const story = exampleStory();
  const chart = specOf(story, "line");
  expect(kindOf(chart).lastDay(story, chart)).toBe("2002");
  expect(kindOf(chart).numbers(story, chart)).toEqual([
    "Label of warmth: about +0.9 °C (projection; 90% interval +0.3 to +1.5 °C), for 2004",
  ]);
});
