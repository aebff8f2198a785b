/** The one endpoint of all editions, while a story is written: Astro says at which address of the list it stands. */
import type { APIRoute, GetStaticPaths } from "astro";
import { contentFolders } from "../reading/content-folders.ts";
import { imageBytes } from "../reading/images.ts";
import { getCatalogue, getContext, getPage, getSite, getStories, getTexts } from "../reading/load.ts";
import type { Story } from "../model/story.ts";
import { editionAt, fileOf, pathsOf } from "./make.ts";
import { cataloguePages } from "./catalogue-pages.ts";
import { sitePages } from "./site-pages.ts";

/** The addresses of the edition: one of each thing that it is made for. */
export const getStaticPaths = (async ({ routePattern }) => {
  const { edition } = await editionAt(routePattern);
  const [site, about, methodology] = await Promise.all([getSite(), getPage("about"), getPage("methodology")]);
  const stories = await getStories();
  const pages = [...sitePages(site, about.data, methodology.data), ...cataloguePages(await getCatalogue(), stories)];
  return pathsOf(edition, { stories, pages });
}) satisfies GetStaticPaths;

/** The edition at one address. */
export const GET: APIRoute = async ({ routePattern, props, site, url }) => {
  const { content } = contentFolders(process.env);
  const whole = {
    ...(await getContext({ site, url })),
    stories: await getStories(),
    texts: getTexts,
    original: (story: Story, file: string) => imageBytes(content, story.id, file),
  };
  const { body, type } = await fileOf(routePattern, whole, props);
  return new Response(body, { headers: { "content-type": type } });
};
