// The stories as Atom.
import type { APIRoute } from "astro";
import { atomFeed } from "../editions/feeds.ts";
import { getSite, getStories } from "../reading/load.ts";

export const GET: APIRoute = async ({ site, url }) =>
  new Response(atomFeed({ site: await getSite(), stories: await getStories(), origin: site ?? url }));
