// The stories as JSON Feed.
import type { APIRoute } from "astro";
import { jsonFeed } from "../editions/feeds.ts";
import { getSite, getStories } from "../reading/load.ts";

export const GET: APIRoute = async ({ site, url }) =>
  Response.json(jsonFeed({ site: await getSite(), stories: await getStories(), origin: site ?? url }));
