/**
 * A chart's data as CSV: a row a drawn figure or, of reports over days, a row a report (CHARTER rules 2 and 18); of a map, a
 * row a place, with its figure where it has one.
 */
import { CLAIM_COLUMNS, changeRow, claimCells, type ClaimRow, figureRow } from "./claim-row.ts";
import { type Cell, toCsv } from "./csv.ts";
import type { Edition } from "./edition.ts";
import type { PlaceData } from "../charts/data.ts";
import type { ChartSpec, Story } from "../model/story.ts";
import { chartOf, figureOf, seriesOf } from "../charts/named.ts";
import { kindOf } from "../charts/kinds.ts";
import { OUTSIDE_COLUMN } from "../model/schema/series.ts";
import { chartChanges } from "../record/changes.ts";

/** A report may say why it cannot be compared with the others of its day. */
type ReportRow = ClaimRow & { [OUTSIDE_COLUMN]?: Cell };

/** Columns of the CSV file of a map; degrees north and east. */
const PLACE_COLUMNS = ["name", "what", "latitude", "longitude"] as const;

/** The file of the chart of the id, with what of it was changed in rows of their own. Throws an Error where the story has no such chart. */
export function chartCsv(story: Story, id: string): string {
  const chart = chartOf(story, id);
  const data = kindOf(chart).data(story, chart);
  if ("places" in data) return placesCsv(story, chart, data.places);
  const drawn = kindOf(chart).names(chart);
  const rows = drawn.flatMap(({ draws, id: name }): ReportRow[] =>
    draws === "series" ? reportRows(story, name) : [figureRow(story, figureOf(story, name))],
  );
  const over = drawn.some(({ draws }) => draws === "series") ? [OUTSIDE_COLUMN] : [];
  const changes: ReportRow[] = chartChanges(story, chart).map(changeRow);
  return toCsv([...CLAIM_COLUMNS, ...over], [...rows, ...changes]);
}

/** Where no place has a figure, the columns of claims are left out. */
function placesCsv(story: Story, chart: ChartSpec, places: readonly PlaceData[]): string {
  const rows = places.map(({ figure, ...place }) => ({
    ...(figure && figureRow(story, figureOf(story, figure.id))),
    ...place,
  }));
  const columns = places.some(({ figure }) => figure) ? CLAIM_COLUMNS : [];
  return toCsv<(typeof PLACE_COLUMNS | typeof CLAIM_COLUMNS)[number]>(
    [...PLACE_COLUMNS, ...columns],
    [...rows, ...chartChanges(story, chart).map(changeRow)],
  );
}

function reportRows(story: Story, series: string): ReportRow[] {
  const { label, unit, since, leavesOut } = figureOf(story, series);
  return seriesOf(story, series).reports.map((report) => ({
    ...{ id: series, label, claim: "report", ...claimCells(story, { ...report, source: [report.source] }, unit) },
    ...{ "as of": report.date, time: report.time, since, "leaves out": leavesOut, note: report.note },
    outside: report.outside,
  }));
}

export const edition: Edition<"chart"> = { of: "chart", make: ({ story, id }) => chartCsv(story, id) };
