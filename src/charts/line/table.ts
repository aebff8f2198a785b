/** Measurements as a table. */
import { formatDay, grainName } from "../../language/dates.ts";
import { grainOf } from "../../model/periods.ts";
import type { Story } from "../../model/story.ts";
import { stepsRows } from "../steps/rows.ts";
import type { Table } from "../table.ts";
import type { LineSpec } from "./spec.ts";

/** A row for each period drawn, from the first to the last; of a line that has no number for it, "none". */
export function lineTable(story: Story, chart: LineSpec): Table {
  const { days, lines } = stepsRows(story, chart);
  return {
    columns: [grainName(chart.from), ...lines.map(({ label }) => label)],
    rows: days.map((day, i) => [periodName(day), ...lines.map((line) => line.days[i]?.printed ?? "none")]),
  };
}

/** A period as short as it is clear: `Q4 2026`, `2023/24`; a month and a day in full. */
function periodName(period: string): string {
  return formatDay(period, ["quarter", "fiscal year"].includes(grainOf(period)) ? "short" : "full");
}
