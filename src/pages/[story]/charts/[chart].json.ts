// A chart's rows and reports as data: what the page's reading aid fetches, and what others may take.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { chartData } from "../../../charts/data.ts";
import { chartPaths } from "../../../story/load.ts";

export const getStaticPaths = chartPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = ({ props }) => Response.json(chartData(props.story, props.id));
