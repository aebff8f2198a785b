// The share image of a story.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { drawStoryCard } from "../../cards/cards.ts";
import { measure } from "../../cards/fonts.ts";
import { pngResponse } from "../../cards/pictures.ts";
import { getSite, storyPaths } from "../../story/load.ts";

export const getStaticPaths = storyPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props }) =>
  pngResponse(drawStoryCard(props.story, await getSite(), measure));
