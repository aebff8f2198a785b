/** What charts.yaml says of groups of people. */
import { z } from "zod";
import { labelled } from "../../model/schema/charts.ts";
import { id, text } from "../../model/schema/pieces.ts";
import type { ChartSpec } from "../../model/story.ts";

export const fields = {
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
  partName: text("What those of a marked part are, as it stands behind their number: children."),
  restName: text("What the others are: adults."),
};

export type PeopleSpec = ChartSpec & z.infer<z.ZodObject<typeof fields>>;
