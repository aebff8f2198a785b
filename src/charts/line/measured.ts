/** What was measured, and not expected. */
import { lastDayReported, type StepsRows } from "../steps/rows.ts";

/** The last period that any line has a measurement for, as its place among all; where all is projected, the last of all. */
export function lastMeasured(rows: StepsRows): number {
  const measured = rows.lines.map(({ days }) => days.findLastIndex((day) => day && !day.reports[0]?.projection));
  const last = Math.max(-1, ...measured);
  return Math.max(0, last < 0 ? lastDayReported(rows) : last);
}
