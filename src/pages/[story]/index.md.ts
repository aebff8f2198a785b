// The story as Markdown.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { chartTexts } from "../../charts/text.ts";
import { getSite, getTexts, storyPaths } from "../../story/load.ts";
import { textEdition } from "../../story/text-edition.ts";

export const getStaticPaths = storyPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props: { story }, site, url }) => {
  const [bodies, charts] = [await getTexts(story), chartTexts(story)];
  return new Response(textEdition(story, { site: await getSite(), origin: site ?? url, bodies, charts }));
};
