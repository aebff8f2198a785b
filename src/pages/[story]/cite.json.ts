// How to cite the story, as CSL-JSON.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { citedStory, cslJson } from "../../editions/citation.ts";
import { getSite, storyPaths } from "../../reading/load.ts";

export const getStaticPaths = storyPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props: { story }, site, url }) =>
  Response.json([cslJson(citedStory({ site: await getSite(), story, origin: site ?? url }))]);
