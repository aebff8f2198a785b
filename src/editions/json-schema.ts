/** What the JSON Schemas of all data files have in common: how they are written, and what an amount is. */
import { z } from "zod";
import { HEDGES } from "../model/hedge.ts";

/** An amount in a data file: `printed` is how it must be shown, the parts are for computing. */
export const amountJson = {
  printed: z.string().min(1).describe("The amount with its hedge, as it is to be shown: at least 230."),
  hedge: z
    .enum(HEDGES)
    .optional()
    .describe(
      "What limits the number; never to be dropped where the number is shown. Absent where words stand for it.",
    ),
  value: z.number().optional().describe("The number, where one number was given."),
  words: z.string().optional().describe("The source's words, where it gave no number: tens of thousands."),
  between: z
    .tuple([z.number(), z.number()])
    .optional()
    .describe("The lower and the upper end, where a range was given."),
  interval: z
    .strictObject({ low: z.number(), high: z.number(), level: z.number().describe("In per cent.") })
    .optional()
    .describe("The uncertainty that was measured with the value."),
  projection: z.literal(true).optional().describe("Whether it is for a time that had not come."),
};

/** A day or, where the source gave none, a month, a quarter, a year or the months of a fiscal year. */
export const period = z.string().regex(/^\d{4}(-\d\d(-\d\d)?|-Q[1-4]|-\d\d\/\d{4}-\d\d)?$/);

/** A Zod schema as the JSON Schema (2020-12) that is published under its own address. */
export function jsonSchema(schema: z.ZodType, title: string, address: string): Record<string, unknown> {
  return { $id: address, title, ...z.toJSONSchema(schema) };
}
