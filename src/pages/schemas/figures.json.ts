// The JSON Schema of /<story>/figures.json.
import type { APIRoute } from "astro";
import { jsonSchema, ledgerFile } from "../../editions/figures-schema.ts";
import { absolute, urls } from "../../model/addresses.ts";

export const GET: APIRoute = ({ site, url }) =>
  Response.json(jsonSchema(ledgerFile, "The figures of a story", absolute(urls.schema("figures"), site ?? url)));
