// The JSON Schema of /<story>/charts/<chart>.json.
import type { APIRoute } from "astro";
import { chartFile } from "../../charts/data-schema.ts";
import { jsonSchema } from "../../story/exports-schema.ts";
import { absolute, urls } from "../../story/urls.ts";

export const GET: APIRoute = ({ site, url }) =>
  Response.json(jsonSchema(chartFile, "The data of a chart", absolute(urls.schema("chart"), site ?? url)));
