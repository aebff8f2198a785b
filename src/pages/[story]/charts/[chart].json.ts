// A chart's rows and reports as data: what the page's reading aid fetches, and what others may take.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { chartData } from "../../../editions/chart-data.ts";
import { chartPaths } from "../../../reading/load.ts";
import { absolute, urls } from "../../../model/addresses.ts";

export const getStaticPaths = chartPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = ({ props, site, url }) =>
  Response.json({ $schema: absolute(urls.schema("chart"), site ?? url), ...chartData(props.story, props.id) });
