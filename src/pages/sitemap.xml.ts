// Every page that stands for itself.
import type { APIRoute } from "astro";
import { getStories } from "../reading/load.ts";
import { sitemap, sitemapEntries } from "../editions/sitemap.ts";

export const GET: APIRoute = async ({ site, url }) =>
  new Response(sitemap(sitemapEntries(await getStories()), site ?? url));
