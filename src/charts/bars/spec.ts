/** What charts.yaml says of bars. */
import { z } from "zod";
import { labelled } from "../../model/schema/charts.ts";
import { id, text } from "../../model/schema/pieces.ts";
import type { ChartSpec } from "../../model/story.ts";

export const fields = {
  bars: z
    .array(
      z.strictObject({
        figure: id("The id of the figure that is drawn."),
        ...labelled,
        group: text("The name above this bar and those that follow it, up to the next such name.").optional(),
      }),
    )
    .min(1)
    .max(40)
    .describe("The bars, top to bottom, all of one unit; 40 at most."),
  order: z
    .enum(["by value"])
    .optional()
    .describe("by value: the longest first, in each group; as written where left out."),
};

export type BarsSpec = ChartSpec & z.infer<z.ZodObject<typeof fields>>;
