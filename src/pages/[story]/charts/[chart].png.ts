// A chart as a picture, twice as large as its SVG says.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { measure } from "../../../editions/pictures/fonts.ts";
import { drawPicture, PICTURE_ZOOM } from "../../../editions/pictures/chart-picture.ts";
import { pngResponse } from "../../../editions/pictures/png.ts";
import { chartPaths, getSite } from "../../../reading/load.ts";
import { absolute, urls } from "../../../model/addresses.ts";

export const getStaticPaths = chartPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props: { story, id }, site, url }) => {
  const address = absolute(urls.chart(story.id, id), site ?? url);
  return pngResponse(drawPicture(story, id, await getSite(), address, measure), PICTURE_ZOOM);
};
