/** A source in ledger.yaml: who reported, where and when it can be read, and what sort of publisher it is. */
import { z } from "zod";
import { address, isoPeriod, text } from "./pieces.ts";

export const SOURCE_KINDS = [
  "news agency",
  "state news agency",
  "newspaper",
  "broadcaster",
  "state broadcaster",
  "news site",
  "news report",
  "United Nations",
  "government",
  "military",
  "armed group",
  "rights group",
  "research institute",
  "aid agency",
  "statistics office",
  "central bank",
  "ministry",
  "parliament",
  "election authority",
  "court",
  "regulator",
  "police",
  "weather service",
  "health service",
  "international organisation",
  "company",
  "trade union",
  "charity",
  "political party",
  "academic",
  "interview",
  "data set",
  "document",
  "book",
] as const;

export const sourceSchema = z
  .strictObject({
    publisher: text("Who published it, as a reader knows them: The Associated Press."),
    title: text("The page's own title or, where it was not kept, what it is, in our words."),
    url: address.optional(),
    noAddress: text("Instead of url: why there is no address to give.").optional(),
    date: z
      .union([isoPeriod, z.literal("undated")])
      .describe(
        "The day on which it was published, as 2021-05-20; its month or year where no more is known; or undated.",
      ),
    kind: z.enum(SOURCE_KINDS).describe(`What sort of publisher, one of: ${SOURCE_KINDS.join(", ")}.`),
    carriedBy: text("The outlet whose copy was read, where that is another than the publisher.").optional(),
    language: text("The language of the page where it is not English: French.").optional(),
    note: text("What a reader should know of the page: a translation, a party to the conflict.").optional(),
  })
  .superRefine((source, context) => {
    if ((source.url === undefined) !== (source.noAddress === undefined)) return;
    context.addIssue({ code: "custom", path: ["url"], message: "or noAddress is needed, and not both" });
  });

/** A source as written, without its id. */
export type SourceRecord = z.infer<typeof sourceSchema>;
