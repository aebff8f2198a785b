/** What crawlers may read, and where the sitemap is. */
import type { Edition } from "../edition.ts";
import { absolute, urls } from "../../model/addresses.ts";

/** Everything is open; here is the map. */
export function robots(origin: URL | string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls.sitemapIndex(), origin)}\n`;
}

export const edition: Edition<"site"> = { of: "site", make: ({ origin }) => robots(origin) };
