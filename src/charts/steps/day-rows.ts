/** Reports over days as data: every day with every report of it. */
import { formatAmount } from "../../language/amounts.ts";
import { counterName } from "../../language/claims.ts";
import { formatDay } from "../../language/dates.ts";
import type { Report } from "../../model/schema/series.ts";
import type { Story } from "../../model/story.ts";
import { type DayData, type ReportData, sourceData } from "../data.ts";
import { stepsRows } from "./rows.ts";
import type { StepsSpec } from "./spec.ts";

/** Every day of the chart, in the order of its lines. */
export function dayRows(story: Story, chart: StepsSpec): DayData[] {
  const { days, lines } = stepsRows(story, chart);
  return days.map((date, i) => ({
    date,
    words: formatDay(date, "weekday"),
    lines: lines.map(({ label, unit, days: counts }) => {
      const { reports = [], printed, low, high } = counts[i] ?? {};
      const count = printed === undefined || low === undefined || high === undefined ? {} : { printed, low, high };
      return { label, ...count, reports: reports.map((report) => reportData(story, report, unit)) };
    }),
  }));
}

function reportData(story: Story, { hedge, value, time, countedBy, source, note }: Report, unit: string): ReportData {
  return {
    printed: formatAmount({ hedge, value }, unit),
    hedge,
    value,
    ...(time !== undefined && { time }),
    countedBy: counterName(countedBy),
    source: sourceData(story, source),
    ...(note !== undefined && { note }),
  };
}
