/** What charts.yaml says of the parts of a whole. */
import { z } from "zod";
import { labelled } from "../../model/schema/charts.ts";
import { id, text } from "../../model/schema/pieces.ts";
import type { ChartSpec } from "../../model/story.ts";

export const fields = {
  whole: id("The id of the figure that is the whole."),
  parts: z
    .array(z.strictObject({ figure: id("The id of a figure that is a part."), ...labelled }))
    .min(1)
    .describe("The parts, in order; what they leave is drawn as the rest."),
  restLabel: text("What to call what the parts leave, where they leave something.").optional(),
};

export type ShareSpec = ChartSpec & z.infer<z.ZodObject<typeof fields>>;
