/** What measurements must be, to be drawn as lines on one scale. */
import { formatDay } from "../../language/dates.ts";
import { grainOf } from "../../model/periods.ts";
import type { Story } from "../../model/story.ts";
import type { Fail } from "../kind.ts";
import { judgeDays } from "../steps/rules.ts";
import type { LineSpec } from "./spec.ts";

/** Periods of several lengths or out of order, units that differ, several numbers for one period, no period at all. */
export function judgeLines(story: Story, chart: LineSpec, fail: Fail): void {
  const grain = grainOf(chart.from);
  if (grainOf(chart.to) !== grain) {
    fail(
      ["to"],
      `${chart.to} is a ${grainOf(chart.to)}, and the chart begins with a ${grain}, ${chart.from}. Write both alike.`,
    );
    return;
  }
  const [first] = chart.lines.flatMap(({ series }) => story.figures[series]?.unit.name ?? []);
  chart.lines.forEach(({ series }, i) => {
    const path = ["lines", i, "series"];
    const unit = story.figures[series]?.unit.name;
    if (unit !== undefined && unit !== first)
      fail(path, `"${series}" is in ${unit} and the first line in ${first ?? ""}. Lines of one chart have one unit.`);
    const { reports = [] } = Object.hasOwn(story.series, series) ? (story.series[series] ?? {}) : {};
    const other = reports.find(({ date }) => grainOf(date) !== grain);
    if (other) {
      fail(
        path,
        `"${series}" has a number of a ${grainOf(other.date)}, ${other.date}, and the chart begins with a ${grain}, ${chart.from}. Write from and to alike.`,
      );
    }
    const twice = reports.find(
      ({ date, outside }, n) =>
        outside === undefined && reports.slice(0, n).some((each) => each.outside === undefined && each.date === date),
    );
    if (twice)
      fail(
        path,
        `"${series}" has several numbers for ${formatDay(twice.date)}, and a line goes through one. Say outside: why of all but one, or write kind: steps.`,
      );
  });
  const dated = chart.lines.flatMap(({ series }) => story.series[series]?.reports ?? []);
  if (dated.every(({ date }) => grainOf(date) === grain)) judgeDays(story, chart, fail);
}
