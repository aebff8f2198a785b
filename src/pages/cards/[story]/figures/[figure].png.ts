// The share image of a figure.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { drawFigureCard } from "../../../../cards/cards.ts";
import { measure } from "../../../../cards/fonts.ts";
import { pngResponse } from "../../../../cards/pictures.ts";
import { figurePaths, getSite } from "../../../../story/load.ts";

export const getStaticPaths = figurePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props }) =>
  pngResponse(drawFigureCard(props.story, props.figure, await getSite(), measure));
