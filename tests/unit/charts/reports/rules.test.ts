import { expect, test } from "vitest";
import { judgeReports } from "../../../../src/charts/reports/rules.ts";
import type { ReportsSpec } from "../../../../src/charts/reports/spec.ts";
import type { Story } from "../../../../src/model/story.ts";
import { exampleStory, specOf } from "../../../setup/examples/story.ts";
import { unit } from "../../../setup/examples/units.ts";

function told(change: (story: Story, chart: ReportsSpec) => void = () => undefined): string[] {
  const story = structuredClone(exampleStory());
  const chart = specOf(story, "reports");
  change(story, chart);
  const problems: string[] = [];
  judgeReports(story, chart, (path, message) => problems.push(`${path.join(".")}: ${message}`));
  return problems;
}

test("a chart of reports may be right", () => {
  expect(told()).toEqual([]);
});

test("days in order, and every report within them", () => {
  expect(told((_, chart) => (chart.to = "2001-02-03"))).toEqual([
    'lines.0.series: "north-killed" has 2 reports outside the days drawn, the first on 2001-02-04. Widen from and to.',
  ]);
  expect(told((_, chart) => (chart.to = "2001-01-01"))[0]).toMatch(/^to: the chart ends on 2001-01-01/);
});

test("a counter by whom there is a report", () => {
  expect(told((_, { lines }) => lines[0]?.counter?.names.push("Office of Count"))).toEqual([
    'lines.0.counter.names.1: no report of "north-killed" was counted by "Office of Count". Did you mean "Office of Counts"?',
  ]);
});

test("lines of one unit", () => {
  expect(told(({ figures }) => Object.assign(figures["south-killed"] ?? {}, { unit: unit("boats") }))).toEqual([
    "lines: the lines count people and boats, and there is one scale. Make a chart of each.",
  ]);
});

test("not so many lines that no room is left for words", () => {
  expect(told((_, { lines }) => lines.push({ series: "south-killed", label: "Again" }))).toEqual([
    "lines: 3 series, and a chart of reports has 2 at most. Make another chart of the rest.",
  ]);
});

test("an unknown series is another rule's to tell", () => {
  expect(told((_, { lines }) => Object.assign(lines[1] ?? {}, { series: "nowhere" }))).toEqual([]);
});
