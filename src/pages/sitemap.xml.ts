// Every page that stands for itself.
import type { APIRoute } from "astro";
import { getStories } from "../story/load.ts";
import { sitemap, sitemapEntries } from "../story/sitemap.ts";

export const GET: APIRoute = async ({ site, url }) =>
  new Response(sitemap(sitemapEntries(await getStories()), site ?? url));
