// The JSON Schema of /<story>/charts/<chart>.json.
import type { APIRoute } from "astro";
import { chartFile } from "../../editions/chart-schema.ts";
import { jsonSchema } from "../../editions/figures-schema.ts";
import { absolute, urls } from "../../model/addresses.ts";

export const GET: APIRoute = ({ site, url }) =>
  Response.json(jsonSchema(chartFile, "The data of a chart", absolute(urls.schema("chart"), site ?? url)));
