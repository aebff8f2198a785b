/** content/units.yaml: what numbers are numbers of, how each is printed, and what is possible for it. */
import { z } from "zod";
import { text } from "./pieces.ts";

const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));

const unitEntry = z
  .strictObject({
    one: text("One of them, as in a sentence: person.").optional(),
    prints: text("Where the sign or the words are printed with the number: both, with # for the number, as #% or # km.")
      .regex(/^[^#]*#[^#]*$/)
      .optional(),
    currency: z
      .string()
      .refine((code) => CURRENCIES.has(code), "is not the code of a currency")
      .optional()
      .describe("Of money: the currency’s code of three letters by ISO 4217, as USD or EUR."),
    ordinal: z.literal(true).optional().describe("true where it is a place in an order, printed as 3rd."),
    whole: z.literal(true).optional().describe("true where there are no halves of it, and none below zero."),
    persons: z.literal(true).optional().describe("true where people are counted."),
    share: z.literal(true).optional().describe("true where it is a share of a whole, from 0 to 100."),
    belowZero: z.literal(true).optional().describe("true where it may be less than zero, as a temperature may."),
    signed: z.literal(true).optional().describe("true where a change of it is printed with + or −."),
    difference: text("The unit of the difference of two of them, where that is another: percentage points.").optional(),
    per: z.number().int().positive().optional().describe("Of a rate: for how many it is, as 100000."),
    quotient: z
      .tuple([text("The unit that is divided."), text("The unit by which.")])
      .optional()
      .describe("Of a quotient: the two units, as [US dollars, euros] of a rate of exchange."),
    verb: text("What is done to find it, before “by”: measured; counted where left out.").optional(),
    axis: text("What stands at the top of an axis; the unit’s name where left out.").optional(),
  })
  .superRefine(({ prints, currency, ordinal, whole, share, belowZero }, context) => {
    if ([prints, currency, ordinal].filter((given) => given !== undefined).length > 1)
      context.addIssue({ code: "custom", path: ["prints"], message: "is one of prints, currency and ordinal" });
    if (belowZero && (whole || share))
      context.addIssue({ code: "custom", path: ["belowZero"], message: "stands beside whole or share. Keep one" });
  });

export const unitsSchema = z.strictObject({
  units: z
    .record(z.string().trim().min(1), unitEntry)
    .describe("Every unit by the name that ledgers write, in the plural: people, US dollars."),
});

export type UnitEntry = z.infer<typeof unitEntry>;
