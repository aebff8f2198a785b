// The stories as JSON Feed.
import type { APIRoute } from "astro";
import { jsonFeed } from "../story/feed.ts";
import { getSite, getStories } from "../story/load.ts";

export const GET: APIRoute = async ({ site, url }) =>
  Response.json(jsonFeed({ site: await getSite(), stories: await getStories(), origin: site ?? url }));
