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
  value: z.number().nonnegative().optional().describe("The number, where one number was given."),
  words: z.string().optional().describe("The source's words, where it gave no number: tens of thousands."),
  between: z
    .tuple([z.number().nonnegative(), z.number().nonnegative()])
    .optional()
    .describe("The lower and the upper end, where a range was given."),
};

/** A Zod schema as the JSON Schema (2020-12) that is published under its own address. */
export function jsonSchema(schema: z.ZodType, title: string, address: string): Record<string, unknown> {
  return { $id: address, title, ...z.toJSONSchema(schema) };
}
