/** A mark a report, a row a day, so that it is seen who said what, and how far counts of a day lie apart. */
import type { Kind } from "../kind.ts";
import { dayRows } from "../steps/day-rows.ts";
import { lastReportDay, reportNumbers, reportSources } from "../steps/reports.ts";
import { reportsHeight } from "./height.ts";
import { drawReports } from "./picture.ts";
import { judgeReports } from "./rules.ts";
import { fields, type ReportsSpec } from "./spec.ts";
import { reportsTable } from "./table.ts";

export const reports: Kind<ReportsSpec> = {
  name: "reports",
  fields,
  names: ({ lines }) =>
    lines.map(({ series, label }, i) => ({ path: ["lines", i, "series"], draws: "series", id: series, label })),
  texts: ({ lines }) =>
    lines.flatMap(({ label, counter }, i) => [
      { path: ["lines", i, "label"], text: label, where: "label" as const },
      ...(counter ? [{ path: ["lines", i, "counter", "label"], text: counter.label, where: "label" as const }] : []),
    ]),
  judge: judgeReports,
  table: reportsTable,
  data: (story, chart) => ({ days: dayRows(story, chart) }),
  numbers: reportNumbers,
  sourceLine: reportSources,
  lastDay: lastReportDay,
  picture: (story, chart, scale) => drawReports(story, chart, scale),
  // Fewer words and smaller marks, set closer, make the picture lower.
  *pictures(story, chart, scale) {
    for (const short of [false, true])
      for (const part of [1, 0.75]) yield drawReports(story, chart, scale, { part, short, bare: false });
    for (const part of [0.75, 0.65, 0.5]) yield drawReports(story, chart, scale, { part, short: true, bare: true });
  },
  height: reportsHeight,
};
