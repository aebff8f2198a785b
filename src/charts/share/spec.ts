/** What charts.yaml says of wholes and their parts. */
import { z } from "zod";
import { labelled } from "../../model/schema/charts.ts";
import { id, text } from "../../model/schema/pieces.ts";
import type { ChartSpec } from "../../model/story.ts";

/** How a part is drawn; each is told from its neighbours and from the paper without its colour. */
export const LOOKS = ["solid", "light", "striped"] as const;
export type Look = (typeof LOOKS)[number];

const part = z.strictObject({
  figure: id("The id of a figure that is a part."),
  label: labelled.label,
  look: z
    .enum(LOOKS)
    .default("solid")
    .describe(`How it is drawn, one of: ${LOOKS.join(", ")}; striped for what was not determined.`),
});

const bar = z.strictObject({
  ...labelled,
  label: text("Whose count it is, or what the whole is; the whole’s own label where left out.").optional(),
  whole: id("The id of the figure that is the whole; left out where the counter gave none.").optional(),
  parts: z.array(part).min(1).describe("The parts, in order; what they leave of the whole is drawn as the rest."),
  restLabel: text("What to call what the parts leave, where they leave something.").optional(),
});

export const fields = {
  bars: z
    .array(bar)
    .min(1)
    .describe("The bars, top to bottom, all on one scale: a counter’s whole with its parts each."),
};

export type ShareSpec = ChartSpec & z.infer<z.ZodObject<typeof fields>>;
/** One bar as charts.yaml has it. */
export type BarSpec = ShareSpec["bars"][number];
