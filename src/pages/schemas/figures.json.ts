// The JSON Schema of /<story>/figures.json.
import type { APIRoute } from "astro";
import { jsonSchema, ledgerFile } from "../../story/exports-schema.ts";
import { absolute, urls } from "../../story/urls.ts";

export const GET: APIRoute = ({ site, url }) =>
  Response.json(jsonSchema(ledgerFile, "The figures of a story", absolute(urls.schema("figures"), site ?? url)));
