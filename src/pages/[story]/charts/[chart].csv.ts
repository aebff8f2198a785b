// A chart's rows as CSV; of a chart over days, every report.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { chartCsv } from "../../../editions/chart-csv.ts";
import { chartPaths } from "../../../reading/load.ts";

export const getStaticPaths = chartPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = ({ props }) => new Response(chartCsv(props.story, props.id));
