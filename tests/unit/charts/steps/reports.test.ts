import { expect, test } from "vitest";
import { lastReportDay, reportNumbers, reportSources } from "../../../../src/charts/steps/reports.ts";
import { exampleStory, specOf } from "../../../setup/examples/story.ts";

const [story, chart] = [exampleStory(), specOf(exampleStory(), "steps")];

test("the reports of all lines are counted, with the days that they describe", () => {
  expect(reportSources(story, chart)).toBe("Sources: 6 reports by 2 publishers, 1–4 February 2001");
});

test("the last count of each line is told with its day", () => {
  expect(reportNumbers(story, chart)).toEqual([
    "Label of north-killed: at least 30, as of 4 February 2001",
    "Label of south-killed: 2, as of 2 February 2001",
  ]);
});

test("the last day is the last drawn that has a report, and none where there is none", () => {
  expect(lastReportDay(story, chart)).toBe("2001-02-04");
  expect(lastReportDay(story, { ...chart, to: "2001-02-03" })).toBe("2001-02-02");
  expect(lastReportDay(story, { ...chart, to: "2001-01-31" })).toBeUndefined();
});
