// The share image of a figure.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { drawFigureCard } from "../../../../editions/cards/cards.ts";
import { measure } from "../../../../editions/pictures/fonts.ts";
import { pngResponse } from "../../../../editions/pictures/png.ts";
import { figurePaths, getSite } from "../../../../reading/load.ts";

export const getStaticPaths = figurePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props }) =>
  pngResponse(drawFigureCard(props.story, props.figure, await getSite(), measure));
