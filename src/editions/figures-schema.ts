/**
 * What the JSON file of a ledger holds, for those who take it. The published JSON Schema is generated from here, and
 * its types are the exporter's own, so that file and documentation cannot part.
 */
import { z } from "zod";
import type { Edition } from "./edition.ts";
import { amountJson, jsonSchema, period } from "./json-schema.ts";
import { absolute, urls } from "../model/addresses.ts";
import { OPERATIONS } from "../model/schema/ledger.ts";
import { SOURCE_KINDS } from "../model/schema/source.ts";

const day = z.iso.date();
const moment = z.union([day, z.iso.datetime({ offset: true })]);

const claimJson = {
  ...amountJson,
  countedBy: z.string().optional().describe("Who counted."),
  source: z.array(z.string()).min(1).describe("Keys of sources: who reported it."),
};

const sourceJson = z.strictObject({
  publisher: z.string(),
  title: z.string().describe("The page's title, or what it is."),
  date: z.union([period, z.literal("undated")]).describe("The day on which it was published."),
  kind: z.enum(SOURCE_KINDS),
  carriedBy: z.string().optional().describe("The outlet whose copy was read."),
  url: z.url().optional(),
  noAddress: z.string().optional().describe("Why there is no address."),
  language: z.string().optional().describe("The page's language, where it is not English."),
  note: z.string().optional(),
});

const figureJson = z.strictObject({
  id: z.string(),
  label: z.string().describe("What is counted and where."),
  address: z.url().describe("The figure's own page."),
  ...claimJson,
  unit: z.string().describe("What it is a number of; empty for a ratio."),
  kind: z
    .literal("definition")
    .optional()
    .describe("definition for a threshold, target or limit, which nobody counts."),
  change: z.literal(true).optional().describe("Whether it is a change from one time to another."),
  population: z.string().optional().describe("Who is counted."),
  since: period.optional().describe("The first day of what is counted."),
  until: period.optional().describe("The last day of what is counted, where the count was made later."),
  asOf: period.describe("The day on which the count was made."),
  asOfTime: z.string().optional().describe("The local time of the count."),
  disputed: z.string().optional().describe("Who says otherwise, where the claim is disputed."),
  contradicted: z.string().optional().describe("What shows that the claim is wrong, where it is."),
  leavesOut: z.string().optional().describe("What the count leaves out or does not say."),
  partOf: z.string().optional().describe("The id of the figure that this one is a part of."),
  formula: z
    .strictObject({
      operation: z.enum(OPERATIONS),
      of: z.array(z.string()).min(2).describe("Ids of figures."),
      decimals: z.number().optional().describe("To how many decimals it was rounded."),
    })
    .optional()
    .describe("How it was computed, where it was; it then has its parts' sources and hedges."),
  differs: z
    .array(
      z.strictObject({
        ...claimJson,
        asOf: period.optional(),
        asOfTime: z.string().optional().describe("The local time of the count."),
        why: z.string().optional(),
      }),
    )
    .describe("Other counts of the same thing."),
  earlier: z
    .array(
      z.strictObject({
        ...claimJson,
        date: period.describe("The day that the count describes."),
        time: z.string().optional().describe("The local time of the count."),
        note: z.string().optional(),
      }),
    )
    .describe("Reports of the same count from before, oldest first; none of them stood on this site in its place."),
  history: z
    .array(
      z.strictObject({
        ...claimJson,
        date: period.describe("The day that the earlier value described."),
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
export const figuresFile = z
  .strictObject({
    $schema: z.url(),
    story: z.strictObject({
      id: z.string(),
      headline: z.string(),
      address: z.url(),
      asOf: day.describe("The day as of which the figures stand, unless a figure says another."),
      published: moment,
      updated: moment.describe("When it was last changed."),
    }),
    publisher: z.string(),
    licence: z.strictObject({ name: z.string(), url: z.url() }),
    sources: z.record(z.string(), sourceJson).describe("Who reported, key by key."),
    figures: z.array(figureJson).describe("Every figure of the story."),
    notices: z
      .array(
        z.strictObject({
          date: day.describe("The day on which it was changed."),
          kind: z.enum(["update", "correction"]),
          note: z.string().describe("What was wrong and what is right, or what moved."),
          figure: z.string().optional().describe("The id of a figure that was taken out."),
          quote: z.string().optional().describe("The id of a quotation."),
          series: z.string().optional().describe("The id of the figure whose reports were changed."),
          differs: z.string().optional().describe("The id of the figure of which another count was changed."),
        }),
      )
      .describe("Changes since publication that no figure's history holds, oldest first."),
  })
  .describe("Every figure of a story as a claim: value, hedge, who counted, who reported, as of when, who differs.");

export type FiguresFile = z.infer<typeof figuresFile>;
export type ClaimJson = z.infer<z.ZodObject<typeof claimJson>>;

export const edition: Edition<"site"> = {
  of: "site",
  make: ({ origin }) => jsonSchema(figuresFile, "The figures of a story", absolute(urls.schema("figures"), origin)),
};
