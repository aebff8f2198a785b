// How to cite the story, as BibTeX.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { bibtex, citedStory } from "../../editions/citation.ts";
import { getSite, storyPaths } from "../../reading/load.ts";

export const getStaticPaths = storyPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props: { story }, site, url }) =>
  new Response(bibtex(citedStory({ site: await getSite(), story, origin: site ?? url })));
