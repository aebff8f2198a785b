/** Measurements over months, quarters or years, each line from one series. */
import type { Kind } from "../kind.ts";
import { dayRows } from "../steps/day-rows.ts";
import { lastReportDay, reportNumbers, reportSources } from "../steps/reports.ts";
import { lineHeight } from "./height.ts";
import { drawLines } from "./picture.ts";
import { judgeLines } from "./rules.ts";
import { fields, type LineSpec } from "./spec.ts";
import { lineTable } from "./table.ts";

export const line: Kind<LineSpec> = {
  name: "line",
  fields,
  names: ({ lines }) =>
    lines.map(({ series, label }, i) => ({ path: ["lines", i, "series"], draws: "series", id: series, label })),
  texts: ({ lines }) => lines.map(({ label }, i) => ({ path: ["lines", i, "label"], text: label, where: "label" })),
  judge: judgeLines,
  table: lineTable,
  data: (story, chart) => ({ days: dayRows(story, chart) }),
  numbers: reportNumbers,
  sourceLine: reportSources,
  lastDay: lastReportDay,
  picture: (story, chart, scale) => drawLines(story, chart, scale, scale.width * 0.5),
  pictures: (story, chart, scale, height) => [drawLines(story, chart, scale, Math.floor(height))],
  height: lineHeight,
};
