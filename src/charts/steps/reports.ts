/** The reports of all lines together: how many by whom, the last of each line in words, the last day. */
import { dayText } from "../../language/claims.ts";
import { formatPeriod } from "../../language/dates.ts";
import type { Story } from "../../model/story.ts";
import { figureOf, seriesOf } from "../named.ts";
import { lastReported, stepsRows } from "./rows.ts";
import type { DaysSpec } from "./spec.ts";

/** `Sources: 40 reports by 6 publishers, 10–20 May 2021`: the days are those that the reports describe. */
export function reportSources(story: Story, { lines, from, to }: DaysSpec): string {
  const reports = lines.flatMap(({ series }) => seriesOf(story, series).reports);
  const days = reports.map(({ date }) => date).sort();
  const publishers = new Set(reports.map(({ source }) => story.sources[source]?.publisher));
  const publishersWord = publishers.size === 1 ? "publisher" : "publishers";
  return `Sources: ${reports.length} reports by ${publishers.size} ${publishersWord}, ${formatPeriod(days[0] ?? from, days.at(-1) ?? to)}`;
}

/** The last count of each line in words; none for a line without reports. */
export function reportNumbers(story: Story, chart: DaysSpec): string[] {
  const { days, lines } = stepsRows(story, chart);
  return lines.flatMap((line, i) => {
    const [last, series] = [lastReported(line), chart.lines[i]?.series];
    const [day, count] = [days[last], line.days[last]];
    return day && count && series
      ? [
          `${figureOf(story, series).label}: ${count.printed}, ${dayText(
            day,
            count.reports.some(({ projection }) => projection),
          )}`,
        ]
      : [];
  });
}

/** The last day drawn that has a report of what had come, ISO; of what is expected where there is no other. */
export function lastReportDay(story: Story, { lines, to }: DaysSpec): string | undefined {
  const drawn = lines.flatMap(({ series }) => seriesOf(story, series).reports).filter(({ date }) => date <= to);
  const come = drawn.filter(({ projection }) => !projection);
  return (come.length > 0 ? come : drawn)
    .map(({ date }) => date)
    .sort()
    .at(-1);
}
