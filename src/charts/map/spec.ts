/** What charts.yaml says of a map. */
import { z } from "zod";
import { id, sourceIds, text } from "../../model/schema/pieces.ts";
import type { ChartSpec } from "../../model/story.ts";

/** The sides of its dot on which a name can stand, in the order in which they are tried. */
export const SIDES = ["right", "left", "above", "below"] as const;

const place = (description: string) =>
  z
    .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
    .describe(`${description} Write latitude, then longitude, in degrees, as [31.5, 34.47].`);
const country = (description: string) => text(`${description} Write its name in Natural Earth, in English.`);

export const fields = {
  centre: place("The middle of the map."),
  across: z
    .number()
    .min(20)
    .max(5000)
    .describe("How many kilometres are shown at least, from north to south and from west to east; 20 to 5000."),
  places: z
    .array(
      z.strictObject({
        name: text("The name drawn beside its dot."),
        what: text("What it is, for the table; a few words."),
        at: place("Where it is."),
        figure: id(
          "The id of the figure of that place: a circle about it, whose area is in proportion to the number, and the number below its name. All of a map have one unit. One in words is printed without a circle.",
        ).optional(),
        side: z
          .enum(SIDES)
          .optional()
          .describe(
            `The side of the dot where the name stands, one of: ${SIDES.join(", ")}; where left out, the first with room.`,
          ),
      }),
    )
    .min(1)
    .describe("The places, each a dot with its name; one at least."),
  areas: z
    .array(
      z.strictObject({
        country: country("The country whose name is drawn."),
        label: text("What is drawn in place of the country's name; the name of a part of it.").optional(),
        at: place(
          "The middle of the name; where left out, the emptiest part of the country, in drawings that have room for it.",
        ).optional(),
      }),
    )
    .default([])
    .describe("The countries, or parts of them, that are named. All land is drawn, named or not."),
  lines: z
    .array(
      z.strictObject({
        between: z
          .tuple([country("One country."), country("The other country.")])
          .describe("The two countries between which the line lies, as [Egypt, Israel]."),
        label: text("What the line is."),
        at: place("The middle of the name."),
      }),
    )
    .default([])
    .describe("The lines that are dashed and named. Every other border is a thin line without a name."),
  waters: z
    .array(z.strictObject({ label: text("The name of a sea or a lake."), at: place("The middle of the name.") }))
    .default([])
    .describe("The waters that are named."),
  source: sourceIds.optional(),
};

export type MapSpec = ChartSpec & z.infer<z.ZodObject<typeof fields>>;
