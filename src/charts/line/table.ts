/** Measurements as a table. */
import { formatDay, grainName } from "../../language/dates.ts";
import type { Story } from "../../model/story.ts";
import { stepsRows } from "../steps/rows.ts";
import type { Table } from "../table.ts";
import type { LineSpec } from "./spec.ts";

/** A row for each period that any line has a number for, which is all that is drawn. */
export function lineTable(story: Story, chart: LineSpec): Table {
  const { days, lines } = stepsRows(story, chart);
  return {
    columns: [grainName(chart.from), ...lines.map(({ label }) => label)],
    rows: days.map((day, i) => [formatDay(day), ...lines.map((line) => line.days[i]?.printed ?? "none")]),
  };
}
