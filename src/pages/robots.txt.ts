// What crawlers may read, and where the sitemap is.
import type { APIRoute } from "astro";
import { robots } from "../editions/sitemap.ts";

export const GET: APIRoute = ({ site, url }) => new Response(robots(site ?? url));
