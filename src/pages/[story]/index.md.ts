// The story as Markdown.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { chartTexts } from "../../editions/chart-text.ts";
import { getSite, getTexts, storyPaths } from "../../reading/load.ts";
import { textEdition } from "../../editions/text.ts";

export const getStaticPaths = storyPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props: { story }, site, url }) => {
  const [bodies, charts] = [await getTexts(story), chartTexts(story)];
  return new Response(textEdition(story, { site: await getSite(), origin: site ?? url, bodies, charts }));
};
