/** The one endpoint of all editions: Astro says at which address of the list it stands. */
import type { APIRoute, GetStaticPaths } from "astro";
import {
  chartPaths,
  figurePaths,
  getContext,
  getPage,
  getSite,
  getStories,
  getTexts,
  sectionPaths,
  storyPaths,
} from "../reading/load.ts";
import { EDITIONS } from "./list.ts";
import { sitePages } from "./site-pages.ts";

const PATHS = {
  site: () => [],
  page: pagePaths,
  story: storyPaths,
  section: sectionPaths,
  figure: figurePaths,
  chart: chartPaths,
};

/** Static paths of one address per page of the site itself: params { page: id }, props { page }. */
async function pagePaths() {
  const [site, about, methodology] = await Promise.all([getSite(), getPage("about"), getPage("methodology")]);
  return sitePages(site, about.data, methodology.data).map((page) => ({ params: { page: page.id }, props: { page } }));
}

/** The edition of the list and its type. Throws an Error for a pattern that is not in the list. */
async function editionAt(pattern: string) {
  const listed = EDITIONS.find(([address]) => address === pattern);
  if (!listed) throw new Error(`There is no edition at ${pattern}. Add it to src/editions/list.ts.`);
  const [, type, load] = listed;
  return { type, ...(await load()) };
}

/** The addresses of the edition: one of each thing that it is made for. */
export const getStaticPaths = (async ({ routePattern }) => {
  const { edition } = await editionAt(routePattern);
  return PATHS[edition.of]();
}) satisfies GetStaticPaths;

/** The edition at one address. */
export const GET: APIRoute = async ({ routePattern, props, site, url }) => {
  const { type, edition } = await editionAt(routePattern);
  const context = { ...(await getContext({ site, url })), stories: await getStories(), texts: getTexts };
  const made = await edition.make({ ...context, ...props });
  const body = typeof made === "string" || made instanceof Uint8Array ? made : JSON.stringify(made);
  return new Response(body, { headers: { "content-type": type } });
};
