/**
 * charts.yaml: what each chart shows. Kinds are general and read only ids, so that a new story needs no TypeScript.
 * Texts may hold a figure as {its-id}, printed with its hedge.
 */
import { z } from "zod";
import { date, id, text } from "./pieces.ts";

export const CHART_KINDS = ["people", "bars", "share", "steps"] as const;

const kind = <K extends (typeof CHART_KINDS)[number]>(name: K) =>
  z.literal(name).describe(`How it is drawn, one of: ${CHART_KINDS.join(", ")}.`);

const words = {
  title: text("The finding, as one sentence; figures as {figure-id}."),
  measure: text("What is measured, where, from when until when, by whom."),
  description: text("What a reader who cannot see the chart should know; two or three sentences."),
};
const labelled = {
  label: text("The short name drawn beside it; the figure's own label where left out.").optional(),
  note: text("A line under the label, on what the count is.").optional(),
};

const peopleChart = z.strictObject({
  kind: kind("people"),
  ...words,
  each: z.number().int().positive().default(1).describe("How many people one mark stands for."),
  groups: z
    .array(
      z.strictObject({
        figure: id("The id of the figure that is drawn."),
        part: id("The id of the figure that is marked as a part of it.").optional(),
        ...labelled,
      }),
    )
    .min(1)
    .describe("The groups of marks, top to bottom."),
  partName: text("What a marked part is, in the singular: child."),
  restName: text("What the others are, in the singular: adult."),
});

const barsChart = z.strictObject({
  kind: kind("bars"),
  ...words,
  bars: z
    .array(z.strictObject({ figure: id("The id of the figure that is drawn."), ...labelled }))
    .min(1)
    .describe("The bars, top to bottom, all of one unit."),
});

const shareChart = z.strictObject({
  kind: kind("share"),
  ...words,
  whole: id("The id of the figure that is the whole."),
  parts: z
    .array(z.strictObject({ figure: id("The id of a figure that is a part."), ...labelled }))
    .min(1)
    .describe("The parts, in order; what they leave is drawn as the rest."),
  restLabel: text("What to call what the parts leave, where they leave something.").optional(),
});

const stepsChart = z.strictObject({
  kind: kind("steps"),
  ...words,
  from: date("The first day drawn."),
  to: date("The last day drawn."),
  lines: z
    .array(
      z.strictObject({
        series: id("The name of a file under series/, without .csv."),
        label: text("The short name drawn at the end of the line."),
      }),
    )
    .min(1)
    .describe("The lines, each from a series."),
  marks: z
    .array(z.strictObject({ date: date("The day that is marked."), text: text("What happened; a few words.") }))
    .default([])
    .describe("Days to mark on the chart."),
});

export const chartSchema = z.discriminatedUnion("kind", [peopleChart, barsChart, shareChart, stepsChart]);
export const chartsSchema = z.strictObject({
  charts: z.record(id("A chart's id."), chartSchema).describe("The charts, id by id."),
});

export type PeopleSpec = z.infer<typeof peopleChart>;
export type BarsSpec = z.infer<typeof barsChart>;
export type ShareSpec = z.infer<typeof shareChart>;
export type StepsSpec = z.infer<typeof stepsChart>;
export type ChartSpec = z.infer<typeof chartSchema>;
