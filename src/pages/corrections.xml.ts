// The corrections as Atom.
import type { APIRoute } from "astro";
import { correctionsFeed } from "../story/feed.ts";
import { getSite, getStories } from "../story/load.ts";

export const GET: APIRoute = async ({ site, url }) =>
  new Response(correctionsFeed({ site: await getSite(), stories: await getStories(), origin: site ?? url }));
