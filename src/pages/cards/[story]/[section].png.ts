// The share image of a section.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { drawSectionCard } from "../../../editions/cards/cards.ts";
import { measure } from "../../../editions/pictures/fonts.ts";
import { pngResponse } from "../../../editions/pictures/png.ts";
import { getSite, sectionPaths } from "../../../reading/load.ts";

export const getStaticPaths = sectionPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props }) =>
  pngResponse(drawSectionCard(props.story, props.section, await getSite(), measure));
