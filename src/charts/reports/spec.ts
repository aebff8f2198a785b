/** What charts.yaml says of a chart with a mark a report. */
import { z } from "zod";
import { id, text } from "../../model/schema/pieces.ts";
import type { ChartSpec } from "../../model/story.ts";
import { dayFields } from "../steps/spec.ts";

const counter = z
  .strictObject({
    label: text("Whose count it is, as the key says it."),
    names: z
      .array(text("A counter, as the series names it."))
      .min(1)
      .describe("Every name that reports give this counter."),
  })
  .describe("Whose reports are told apart from all others; left out, the figure's own counter.");

export const fields = {
  ...dayFields,
  lines: z
    .array(
      z.strictObject({
        series: id("The name of a file under series/, without .csv."),
        label: text("The short name printed before each day's counts."),
        counter: counter.optional(),
      }),
    )
    .min(1)
    .describe("One series or two, on one scale."),
};

export type ReportsSpec = ChartSpec & z.infer<z.ZodObject<typeof fields>>;
