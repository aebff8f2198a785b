// The share image of a section.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { drawSectionCard } from "../../../cards/cards.ts";
import { measure } from "../../../cards/fonts.ts";
import { pngResponse } from "../../../cards/pictures.ts";
import { getSite, sectionPaths } from "../../../story/load.ts";

export const getStaticPaths = sectionPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props }) =>
  pngResponse(drawSectionCard(props.story, props.section, await getSite(), measure));
