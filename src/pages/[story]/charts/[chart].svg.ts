// A chart as a picture that stands alone, its fonts inside.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { embedFonts } from "../../../editions/pictures/embed-fonts.ts";
import { measure } from "../../../editions/pictures/fonts.ts";
import { drawPicture } from "../../../editions/pictures/chart-picture.ts";
import { chartPaths, getSite } from "../../../reading/load.ts";
import { absolute, urls } from "../../../model/addresses.ts";

export const getStaticPaths = chartPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props: { story, id }, site, url }) => {
  const address = absolute(urls.chart(story.id, id), site ?? url);
  const svg = await embedFonts(drawPicture(story, id, await getSite(), address, measure));
  return new Response(svg, { headers: { "content-type": "image/svg+xml" } });
};
