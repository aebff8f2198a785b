import { expect, test } from "vitest";
import { chartData } from "../../../src/editions/chart-json.ts";
import { readout } from "../../../src/charts/readout.ts";
import { exampleStory, report } from "../../setup/examples/story.ts";

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

test("a report that cannot be compared is read out with the reason", () => {
  const story = exampleStory();
  const apart = report("2001-02-02", 9, { source: "wire", outside: "final tally", note: "Made later." });
  story.series["south-killed"]?.reports.push(apart);
  const later = report("2001-02-03", 8, { source: "wire", outside: "final tally", note: "Made later." });
  story.series["south-killed"]?.reports.push(later, { ...later, value: 10, source: "daily" });
  const [, day, next] = chartData(story, "steps").days ?? [];
  expect(day && readout(day)[2]).toBe("South, 2. 2: The Daily; 9 (final tally): The Wire");
  expect(next && readout(next)[2]).toBe("South, 8 (final tally): The Wire; 10 (final tally): The Daily");
});
