/**
 * What the JSON file of a ledger holds, for those who take it. The published JSON Schema is generated from here, and
 * its types are the exporter's own, so that file and documentation cannot part.
 */
import { z } from "zod";
import { HEDGES } from "../model/hedge.ts";
import { OPERATIONS, SOURCE_KINDS } from "../model/schema/ledger.ts";

const day = z.iso.date();

/** An amount as published: `printed` is how it must be shown, the parts are for computing. */
export const publishedAmount = {
  printed: z.string().min(1).describe("The amount with its hedge, as it is to be shown: at least 230."),
  hedge: z.enum(HEDGES).describe("What limits the number; never to be dropped where the number is shown."),
  value: z.number().nonnegative().optional().describe("The number, where one number was given."),
  words: z.string().optional().describe("The source's words, where it gave no number: tens of thousands."),
  between: z
    .tuple([z.number().nonnegative(), z.number().nonnegative()])
    .optional()
    .describe("The lower and the upper end, where a range was given."),
};

const publishedClaim = {
  ...publishedAmount,
  countedBy: z.string().optional().describe("Who counted."),
  source: z.array(z.string()).min(1).describe("Keys of sources: who reported it."),
};

const publishedSource = z.strictObject({
  publisher: z.string(),
  title: z.string().describe("The page's title, or what it is."),
  date: z.union([day, z.literal("undated")]).describe("The day on which it was published."),
  kind: z.enum(SOURCE_KINDS),
  carriedBy: z.string().optional().describe("The outlet whose copy was read."),
  url: z.url().optional(),
  noAddress: z.string().optional().describe("Why there is no address."),
  language: z.string().optional().describe("The page's language, where it is not English."),
  note: z.string().optional(),
});

const publishedFigure = z.strictObject({
  id: z.string(),
  label: z.string().describe("What is counted and where."),
  address: z.url().describe("The figure's own page."),
  ...publishedClaim,
  unit: z.string(),
  population: z.string().optional().describe("Who is counted."),
  since: day.optional().describe("The day from which it is counted."),
  asOf: day.describe("The day that the count describes."),
  asOfTime: z.string().optional().describe("The local time of the count."),
  leavesOut: z.string().optional().describe("What the count leaves out or does not say."),
  partOf: z.string().optional().describe("The id of the figure that this one is a part of."),
  formula: z
    .strictObject({ operation: z.enum(OPERATIONS), of: z.array(z.string()).min(2).describe("Ids of figures.") })
    .optional()
    .describe("How it was computed, where it was; it then has its parts' sources and hedges."),
  differs: z
    .array(z.strictObject({ ...publishedClaim, asOf: day.optional(), why: z.string().optional() }))
    .describe("Other counts of the same thing."),
  history: z
    .array(
      z.strictObject({
        ...publishedClaim,
        date: day.describe("The day that the earlier value described."),
        changed: day.optional().describe("The day on which this site replaced it, where it had published it."),
        kind: z
          .enum(["update", "correction"])
          .describe("Whether the world moved (update) or we were wrong (correction)."),
        note: z.string().optional(),
      }),
    )
    .describe("Earlier values, oldest first."),
});

/** The whole file. */
export const ledgerFile = z
  .strictObject({
    $schema: z.url(),
    story: z.strictObject({
      id: z.string(),
      headline: z.string(),
      address: z.url(),
      asOf: day.describe("The day as of which the figures stand, unless a figure says another."),
      published: day,
      updated: day,
    }),
    publisher: z.string(),
    licence: z.strictObject({ name: z.string(), url: z.url() }),
    sources: z.record(z.string(), publishedSource).describe("Who reported, key by key."),
    figures: z.array(publishedFigure).describe("Every figure of the story."),
  })
  .describe("Every figure of a story as a claim: value, hedge, who counted, who reported, as of when, who differs.");

export type LedgerFile = z.infer<typeof ledgerFile>;
export type PublishedClaim = z.infer<z.ZodObject<typeof publishedClaim>>;

/** A Zod schema as the JSON Schema (2020-12) that is published under its own address. */
export function jsonSchema(schema: z.ZodType, title: string, address: string): Record<string, unknown> {
  return { $id: address, title, ...z.toJSONSchema(schema) };
}
