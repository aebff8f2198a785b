// The share image of a story.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { drawStoryCard } from "../../editions/cards/cards.ts";
import { measure } from "../../editions/pictures/fonts.ts";
import { pngResponse } from "../../editions/pictures/png.ts";
import { getSite, storyPaths } from "../../reading/load.ts";

export const getStaticPaths = storyPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props }) =>
  pngResponse(drawStoryCard(props.story, await getSite(), measure));
