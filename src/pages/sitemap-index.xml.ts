// Where the sitemap is.
import type { APIRoute } from "astro";
import { getStories } from "../reading/load.ts";
import { sitemapIndex } from "../editions/sitemap.ts";

export const GET: APIRoute = async ({ site, url }) => new Response(sitemapIndex(await getStories(), site ?? url));
