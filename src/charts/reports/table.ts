/** Reports as a table. */
import { group } from "d3-array";
import { formatAmount } from "../../language/amounts.ts";
import { counterName } from "../../language/claims.ts";
import { formatAmong } from "../../language/dates.ts";
import { capitalise } from "../../language/phrases.ts";
import type { Report } from "../../model/schema/series.ts";
import type { Story } from "../../model/story.ts";
import { type StepsLine, stepsRows } from "../steps/rows.ts";
import type { Table } from "../table.ts";
import type { ReportsSpec } from "./spec.ts";
import type { Unit } from "../../model/units.ts";

/**
 * A row a day: every report of each line, by who counted. Who reported it stands on the figure's own page, to which the
 * chart leads.
 */
export function reportsTable(story: Story, chart: ReportsSpec): Table {
  const { days, lines } = stepsRows(story, chart);
  return {
    columns: ["Day", ...lines.map(({ label }) => label)],
    rows: days.map((day, i) => [formatAmong(day, days), ...lines.map((line) => cell(line, i, day))]),
  };
}

/** `Health Ministry: 174, 192 at 18:00. The report does not say who counted: 215 (2 reports)`. */
function cell({ days, apart, unit }: StepsLine, at: number, day: string): string {
  const reports = [...(days[at]?.reports ?? []), ...apart.filter(({ date }) => date === day)];
  const counters = [...group(reports, ({ countedBy }) => countedBy)].map(([countedBy, own]) => {
    const counts = [...group(own, (report) => countWords(report, unit))].map(([words, same]) =>
      same.length > 1 ? `${words} (${same.length} reports)` : words,
    );
    return `${capitalise(counterName(countedBy))}: ${counts.join(", ")}`;
  });
  return counters.join(". ") || "no report";
}

function countWords({ time, outside, ...report }: Report, unit: Unit): string {
  const at = time === undefined ? "" : ` at ${time}`;
  return formatAmount(report, unit) + at + (outside === undefined ? "" : ` (${outside})`);
}
