// The share image of a chart.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { drawChartCard } from "../../../../cards/cards.ts";
import { measure } from "../../../../cards/fonts.ts";
import { pngResponse } from "../../../../cards/pictures.ts";
import { chartPaths, getSite } from "../../../../story/load.ts";

export const getStaticPaths = chartPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props }) =>
  pngResponse(drawChartCard(props.story, props.id, await getSite(), measure));
