// The stories as Atom.
import type { APIRoute } from "astro";
import { atomFeed } from "../story/feed.ts";
import { getSite, getStories } from "../story/load.ts";

export const GET: APIRoute = async ({ site, url }) =>
  new Response(atomFeed({ site: await getSite(), stories: await getStories(), origin: site ?? url }));
