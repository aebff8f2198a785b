/** What charts.yaml says of bars. */
import { z } from "zod";
import { labelled } from "../../model/schema/charts.ts";
import { id } from "../../model/schema/pieces.ts";
import type { ChartSpec } from "../../model/story.ts";

export const fields = {
  bars: z
    .array(z.strictObject({ figure: id("The id of the figure that is drawn."), ...labelled }))
    .min(1)
    .describe("The bars, top to bottom, all of one unit."),
};

export type BarsSpec = ChartSpec & z.infer<z.ZodObject<typeof fields>>;
