// The share image of a chart.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { drawChartCard } from "../../../../editions/cards/cards.ts";
import { measure } from "../../../../editions/pictures/fonts.ts";
import { pngResponse } from "../../../../editions/pictures/png.ts";
import { chartPaths, getSite } from "../../../../reading/load.ts";

export const getStaticPaths = chartPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props }) =>
  pngResponse(drawChartCard(props.story, props.id, await getSite(), measure));
