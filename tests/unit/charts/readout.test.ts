import { expect, test } from "vitest";
import { chartData } from "../../../src/editions/chart-json.ts";
import { readout } from "../../../src/charts/readout.ts";
import { exampleStory } from "../../setup/examples/story.ts";

const days = () => (chartData(exampleStory(), "steps").days ?? []).map(readout);

test("each count is read out with who reported it, the lowest first", () => {
  expect(days()[1]).toEqual([
    "Friday 2 February",
    "North, at least 12 to 20. At least 12: The Daily; 20: The Wire",
    "South, 2: The Daily",
  ]);
});

test("a day without a report says so", () => {
  expect(days()[2]).toEqual(["Saturday 3 February", "North, no report", "South, no report"]);
});
