/** What charts.yaml says of reports over days. */
import { z } from "zod";
import { date, id, text } from "../../model/schema/pieces.ts";
import type { ChartSpec } from "../../model/story.ts";

/** The days that are drawn, of every kind over days. */
export const dayFields = { from: date("The first day drawn."), to: date("The last day drawn.") };

export const fields = {
  ...dayFields,
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
};

/** What every chart over days says: its days, and the series of which it draws the reports. */
export interface DaysSpec {
  from: string;
  to: string;
  lines: readonly { series: string; label: string }[];
}

export type StepsSpec = ChartSpec & z.infer<z.ZodObject<typeof fields>>;
