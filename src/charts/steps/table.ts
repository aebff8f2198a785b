/** Reports over days as a table. */
import { formatAmong } from "../../language/dates.ts";
import type { Story } from "../../model/story.ts";
import type { Table } from "../table.ts";
import { apartWords, stepsRows } from "./rows.ts";
import type { StepsSpec } from "./spec.ts";

/** A row a day: what was reported for each line, and in how many reports; then what stands outside the line, and why. */
export function stepsTable(story: Story, chart: StepsSpec): Table {
  const { days, lines } = stepsRows(story, chart);
  const cell = (line: (typeof lines)[number], day: number) => {
    const count = line.days[day];
    const apart = apartWords(
      line.apart.filter(({ date }) => date === days[day]),
      line.unit,
    );
    const reports = count?.reports.length === 1 ? "report" : "reports";
    const own = count ? [`${count.printed} (${count.reports.length} ${reports})`] : [];
    return [...own, ...apart].join("; ") || "no report";
  };
  return {
    columns: ["Day", ...lines.map(({ label }) => label)],
    rows: days.map((day, i) => [formatAmong(day, days), ...lines.map((line) => cell(line, i))]),
  };
}
