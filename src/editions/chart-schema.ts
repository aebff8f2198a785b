/** What the JSON file of a chart holds, for those who take it; chart-json.ts makes it, and a test holds it to this. */
import { z } from "zod";
import type { Edition } from "./edition.ts";
import { amountJson, jsonSchema, period } from "./json-schema.ts";
import { KIND_NAMES } from "../charts/kinds.ts";
import { OUTSIDE } from "../model/schema/series.ts";
import { absolute, urls } from "../model/addresses.ts";

const source = z.strictObject({
  name: z.string().describe("Who reported it, in full."),
  publisher: z.string(),
  carriedBy: z.string().optional().describe("The outlet whose copy was read."),
  title: z.string(),
  date: z.union([period, z.literal("undated")]),
  url: z.url().optional(),
  noAddress: z.string().optional().describe("Why there is no address."),
});

const report = z.strictObject({
  ...amountJson,
  time: z.string().optional().describe("The local time of the count."),
  countedBy: z.string(),
  source,
  note: z.string().optional(),
  outside: z
    .enum(OUTSIDE)
    .optional()
    .describe("Why it cannot be compared with the other reports of its day; low and high leave it out."),
});

const line = z.strictObject({
  label: z.string(),
  printed: z.string().optional().describe("What the day's reports say together; absent where there are none."),
  low: z.number().optional().describe("The lowest report of the day."),
  high: z.number().optional().describe("The highest report of the day."),
  reports: z.array(report),
});

const figure = z.strictObject({
  id: z.string(),
  label: z.string(),
  ...amountJson,
  unit: z.string(),
  countedBy: z.string(),
  since: period.optional().describe("The first day of what is counted."),
  until: period.optional().describe("The last day of what is counted, where the count was made later."),
  asOf: period.describe("When the count was made."),
  disputed: z.string().optional().describe("Who says otherwise, where the claim is disputed."),
  contradicted: z.string().optional().describe("What shows that the claim is wrong, where it is."),
  leavesOut: z.string().optional(),
  sources: z.array(source).min(1),
});

const place = z.strictObject({
  name: z.string(),
  what: z.string().describe("What it is, in words."),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  figure: figure.optional().describe("What is drawn there as a circle, its area in proportion."),
});

/** The whole file. */
export const chartFile = z
  .strictObject({
    $schema: z.url(),
    id: z.string(),
    kind: z.enum(KIND_NAMES),
    title: z.string().describe("The finding."),
    measure: z.string().describe("What is measured."),
    description: z.string().describe("What a reader who cannot see the chart should know."),
    days: z
      .array(z.strictObject({ date: period, words: z.string(), lines: z.array(line) }))
      .optional()
      .describe("Of a chart over days: each day with every report of it."),
    places: z.array(place).optional().describe("Of a map: each place with a name, and a dot or a circle."),
    figures: z.array(figure).optional().describe("Of any other chart: each drawn figure."),
    changes: z
      .array(z.strictObject({ kind: z.enum(["update", "correction"]), day: z.iso.date(), text: z.string() }))
      .optional()
      .describe(
        "What of it was changed since it was published: corrections (we were wrong) and updates (the world moved).",
      ),
  })
  .describe("What a chart shows: each number as a claim, with who counted, who reported and as of when.");

export const edition: Edition<"site"> = {
  of: "site",
  make: ({ origin }) => jsonSchema(chartFile, "The data of a chart", absolute(urls.schema("chart"), origin)),
};
