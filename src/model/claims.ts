/** The claims of a figure: its own, and those of other sources. */
import { lastDay } from "./periods.ts";
import type { Differing, Figure, Story } from "./story.ts";
import type { Report } from "./schema/series.ts";

/** What content writes for a counter whom the report does not name. */
export const UNNAMED = "not stated";

/** The differing count that cites the source, or undefined. */
export function claimBy(figure: Figure, source: string): Differing | undefined {
  return figure.differs.find((other) => other.source.includes(source));
}

/** Reports of the figure's series that were made before its own and can be compared with it, oldest first. */
export function earlierReports(story: Pick<Story, "series">, { id, asOf, asOfTime = "" }: Figure): Report[] {
  const reports = Object.hasOwn(story.series, id) ? (story.series[id]?.reports ?? []) : [];
  return reports.filter(({ date, time, outside }) => {
    const before = lastDay(date) < lastDay(asOf) || (date === asOf && time !== undefined && time < asOfTime);
    return before && outside === undefined;
  });
}
