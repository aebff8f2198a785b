import { expect, test } from "vitest";
import { judgeLines } from "../../../../src/charts/line/rules.ts";
import type { LineSpec } from "../../../../src/charts/line/spec.ts";
import { exampleStory, report, specOf } from "../../../setup/examples/story.ts";
import type { Story } from "../../../../src/model/story.ts";

function told(change: Partial<LineSpec> = {}, edit: (story: Story) => void = () => undefined): string[] {
  const story = exampleStory();
  edit(story);
  const found: string[] = [];
  judgeLines(story, { ...specOf(story, "line"), ...change }, (path, message) =>
    found.push(`${path.join(".")}: ${message}`),
  );
  return found;
}

test("lines of one unit and one length of time are drawn", () => {
  expect(told()).toEqual([]);
});

test("mixed units and mixed lengths of time are refused, each once", () => {
  const mixed = [
    { series: "warmth", label: "North" },
    { series: "south-killed", label: "South" },
  ];
  expect(told({ lines: mixed })).toEqual([
    'lines.1.series: "south-killed" is in people and the first line in °C. Lines of one chart have one unit.',
    'lines.1.series: "south-killed" has a number of a day, 2001-02-02, and the chart begins with a year, 1999. Write from and to alike.',
  ]);
  expect(told({ to: "2004-12" })).toEqual([
    "to: 2004-12 is a month, and the chart begins with a year, 1999. Write both alike.",
  ]);
});

test("two numbers for one year are refused, and numbers outside the years drawn", () => {
  expect(told({}, (story) => story.series.warmth?.reports.push(report("2004", 1)))).toEqual([
    'lines.0.series: "warmth" has several numbers for 2004, and a line goes through one. Say outside: why of all but one, or write kind: steps.',
  ]);
  expect(told({ to: "2002" })[0]).toMatch(/^lines\.0\.series: "warmth" has a report outside the days drawn/);
});
