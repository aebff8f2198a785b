// What a host that is given the address of a chart's page needs to show the chart (https://oembed.com).
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { embedHeight } from "../../../editions/embed-height.ts";
import { chartPaths, getSite } from "../../../reading/load.ts";
import { chartOEmbed } from "../../../editions/oembed.ts";

export const getStaticPaths = chartPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props: { story, id }, site, url }) => {
  const height = embedHeight(story, id);
  return Response.json(chartOEmbed(story, id, { site: await getSite(), origin: site ?? url, height }));
};
