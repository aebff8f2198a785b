/** Reports over days, each line from one series. */
import type { Kind } from "../kind.ts";
import { dayRows } from "./day-rows.ts";
import { stepsHeight } from "./height.ts";
import { drawSteps } from "./picture.ts";
import { lastReportDay, reportNumbers, reportSources } from "./reports.ts";
import { judgeSteps } from "./rules.ts";
import { fields, type StepsSpec } from "./spec.ts";
import { stepsTable } from "./table.ts";

export const steps: Kind<StepsSpec> = {
  name: "steps",
  fields,
  names: ({ lines }) =>
    lines.map(({ series, label }, i) => ({ path: ["lines", i, "series"], draws: "series", id: series, label })),
  texts: ({ lines, marks }) => [
    ...lines.map(({ label }, i) => ({ path: ["lines", i, "label"], text: label, where: "label" as const })),
    ...marks.map(({ text, date }, i) => ({ path: ["marks", i, "text"], text, where: "text" as const, day: date })),
  ],
  judge: judgeSteps,
  table: stepsTable,
  data: (story, chart) => ({ days: dayRows(story, chart) }),
  numbers: reportNumbers,
  sourceLine: reportSources,
  lastDay: lastReportDay,
  picture: (story, chart, scale) => drawSteps(story, chart, scale, scale.width * 0.48),
  // Notes above the lines and a second panel make a drawing higher than its box, so lower boxes are tried.
  *pictures(story, chart, scale, height) {
    for (const part of [1, 0.86, 0.72, 0.6, 0.5]) yield drawSteps(story, chart, scale, Math.floor(height * part));
  },
  height: stepsHeight,
};
