/** What reports must be, to be drawn over the days of a chart. */
import type { Story } from "../../model/story.ts";
import type { Fail } from "../kind.ts";
import type { DaysSpec, StepsSpec } from "./spec.ts";

/** Days out of order, and reports outside the days drawn. */
export function judgeDays(story: Story, chart: DaysSpec, fail: Fail): void {
  if (chart.to < chart.from)
    fail(["to"], `the chart ends on ${chart.to}, before it begins on ${chart.from}. Write its days in order.`);
  chart.lines.forEach(({ series }, i) => {
    const { reports = [] } = Object.hasOwn(story.series, series) ? (story.series[series] ?? {}) : {};
    const outside = reports.filter(({ date }) => date < chart.from || date > chart.to);
    const [first] = outside;
    if (first)
      fail(
        ["lines", i, "series"],
        `"${series}" has ${outside.length === 1 ? "a report" : `${outside.length} reports`} outside the days drawn, the first on ${first.date}. Widen from and to.`,
      );
  });
}

/** The same, and marks outside the days drawn. */
export function judgeSteps(story: Story, chart: StepsSpec, fail: Fail): void {
  judgeDays(story, chart, fail);
  chart.marks.forEach(({ date }, i) => {
    if (date < chart.from || date > chart.to)
      fail(["marks", i, "date"], `${date} is outside the days drawn. Widen from and to, or remove the mark.`);
  });
}
