/** Reports over days as data: every day with every report of it. */
import { formatAmount } from "../../language/amounts.ts";
import { counterName } from "../../language/claims.ts";
import { formatAmong } from "../../language/dates.ts";
import type { Report } from "../../model/schema/series.ts";
import type { Story } from "../../model/story.ts";
import { type DayData, type ReportData, sourceData } from "../data.ts";
import { stepsRows } from "./rows.ts";
import type { DaysSpec } from "./spec.ts";
import type { Unit } from "../../model/units.ts";

/** Every day of the chart, in the order of its lines; of a day, the reports that stand outside the line come last. */
export function dayRows(story: Story, chart: DaysSpec): DayData[] {
  const { days, lines } = stepsRows(story, chart);
  return days.map((date, i) => ({
    date,
    words: formatAmong(date, days, "weekday"),
    lines: lines.map(({ label, unit, days: counts, apart }) => {
      const { reports = [], printed, low, high } = counts[i] ?? {};
      const count = printed === undefined || low === undefined || high === undefined ? {} : { printed, low, high };
      const all = [...reports, ...apart.filter((report) => report.date === date)];
      return { label, ...count, reports: all.map((report) => reportData(story, report, unit)) };
    }),
  }));
}

function reportData(
  story: Story,
  { hedge, value, interval, projection, time, countedBy, source, note, outside }: Report,
  unit: Unit,
): ReportData {
  return {
    printed: formatAmount({ hedge, value, interval, projection }, unit),
    hedge,
    value,
    ...(interval && { interval }),
    ...(projection && { projection }),
    ...(time !== undefined && { time }),
    countedBy: counterName(countedBy),
    source: sourceData(story, source),
    ...(note !== undefined && { note }),
    ...(outside !== undefined && { outside }),
  };
}
