/** What charts.yaml says of measurements over months, quarters or years. */
import { z } from "zod";
import { id, period, text } from "../../model/schema/pieces.ts";
import type { ChartSpec } from "../../model/story.ts";

export const fields = {
  from: period("The first day, month, quarter or year drawn, of the same length as the dates of the series."),
  to: period("The last one drawn."),
  lines: z
    .array(
      z.strictObject({
        series: id("The name of a file under series/, without .csv."),
        label: text("The short name drawn at the end of the line."),
      }),
    )
    .min(1)
    .max(8)
    .describe("The lines, each from a series, all of one unit."),
};

export type LineSpec = ChartSpec & z.infer<z.ZodObject<typeof fields>>;
