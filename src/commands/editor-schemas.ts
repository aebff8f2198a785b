/** JSON Schemas of the content's YAML files, from the Zod schemas that they are read by. Writes no files. */
import { z } from "zod";
import { redirectsSchema } from "../reading/redirects.ts";
import { chartsSchema } from "../charts/kinds.ts";
import { peopleSchema, serialsSchema, topicsSchema } from "../model/schema/catalogue.ts";
import { languageSchema, wordListSchema } from "../model/schema/language.ts";
import { ledgerSchema } from "../model/schema/ledger.ts";
import { siteSchema } from "../model/schema/site.ts";
import { unitsSchema } from "../model/schema/units.ts";
import { quotesSchema, storySchema, timelineSchema } from "../model/schema/story.ts";

const SCHEMAS = {
  charts: chartsSchema,
  language: languageSchema,
  ledger: ledgerSchema,
  people: peopleSchema,
  quotes: quotesSchema,
  redirects: redirectsSchema,
  serials: serialsSchema,
  site: siteSchema,
  story: storySchema,
  timeline: timelineSchema,
  topics: topicsSchema,
  units: unitsSchema,
  "word-list": wordListSchema,
};

/** "uri" means ASCII only, but an address may be written in any script; and only the web's addresses are read. */
const override = ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }) => {
  if (jsonSchema.format !== "uri") return;
  delete jsonSchema.format;
  jsonSchema.pattern = "^https?://";
};

/** Each schema's text by its name, `ledger` for ledger.yaml. Draft 7 is what YAML language servers know best. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: "input", target: "draft-7", unrepresentable: "any", override });
      return [name, `${JSON.stringify({ ...json, title: `${name}.yaml` }, null, 2)}\n`];
    }),
  );
}
