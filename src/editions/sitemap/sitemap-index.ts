/** Where the sitemap is. */
import type { Edition } from "../edition.ts";
import { lastChange } from "../feeds/feed.ts";
import type { Story } from "../../model/story.ts";
import { urls } from "../../model/addresses.ts";
import { NAMESPACE, placed, XML } from "./entries.ts";

/** The index, which names the one sitemap. */
export function sitemapIndex(stories: readonly Story[], origin: URL | string): string {
  const lastmod = stories.length > 0 ? lastChange(stories) : undefined;
  const only = placed({ path: urls.sitemap(), lastmod }, origin);
  return `${XML}<sitemapindex ${NAMESPACE}>\n<sitemap>${only}</sitemap>\n</sitemapindex>\n`;
}

export const edition: Edition<"site"> = {
  of: "site",
  make: ({ stories, origin }) => sitemapIndex(stories, origin),
};
