// The corrections as Atom.
import type { APIRoute } from "astro";
import { correctionsFeed } from "../editions/feeds.ts";
import { getSite, getStories } from "../reading/load.ts";

export const GET: APIRoute = async ({ site, url }) =>
  new Response(correctionsFeed({ site: await getSite(), stories: await getStories(), origin: site ?? url }));
