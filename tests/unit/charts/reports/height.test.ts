import { expect, test } from "vitest";
import { reportsHeight } from "../../../../src/charts/reports/height.ts";
import { exampleStory, report, specOf } from "../../../setup/examples/story.ts";

const height = (width: number, story = exampleStory()) => reportsHeight(story, specOf(story, "reports"))(width);

test("words beside the strips take less height than words above them", () => {
  expect(height(700)).toBeLessThan(height(320));
});

test("reports that stand on each other take height", () => {
  const story = exampleStory();
  story.series["north-killed"]?.reports.push(...Array.from({ length: 9 }, () => report("2001-02-04", 30)));
  expect(height(320, story)).toBeGreaterThan(height(320) + 9 * 7);
});
