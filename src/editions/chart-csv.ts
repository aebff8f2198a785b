/**
 * A chart's data as CSV: a row a drawn figure or, of reports over days, a row a report (CHARTER rules 2 and 18); of a map,
 * which has no claims, a row a place.
 */
import { CLAIM_COLUMNS, claimCells, type ClaimRow, figureRow } from "./claim-row.ts";
import { toCsv } from "./csv.ts";
import type { Edition } from "./edition.ts";
import type { Story } from "../model/story.ts";
import { chartOf, figureOf, seriesOf } from "../charts/named.ts";
import { kindOf } from "../charts/kinds.ts";

/** Columns of the CSV file of a map; degrees north and east. */
const PLACE_COLUMNS = ["name", "what", "latitude", "longitude"] as const;

/** The file of the chart of the id. Throws an Error where the story has no such chart. */
export function chartCsv(story: Story, id: string): string {
  const chart = chartOf(story, id);
  const data = kindOf(chart).data(story, chart);
  if ("places" in data) return toCsv(PLACE_COLUMNS, data.places);
  const rows = kindOf(chart)
    .names(chart)
    .flatMap(({ draws, id: name }) =>
      draws === "series" ? reportRows(story, name) : [figureRow(story, figureOf(story, name))],
    );
  return toCsv(CLAIM_COLUMNS, rows);
}

function reportRows(story: Story, series: string): ClaimRow[] {
  const { label, unit, since, leavesOut } = figureOf(story, series);
  return seriesOf(story, series).reports.map((report) => ({
    ...{ id: series, label, claim: "report", ...claimCells(story, { ...report, source: [report.source] }, unit) },
    ...{ "as of": report.date, time: report.time, since, "leaves out": leavesOut, note: report.note },
  }));
}

export const edition: Edition<"chart"> = { of: "chart", make: ({ story, id }) => chartCsv(story, id) };
