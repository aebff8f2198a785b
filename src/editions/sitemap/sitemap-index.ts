/** Where the sitemap is. */
import type { Edition } from "../edition.ts";
import { pieces, MOST } from "../../model/growing.ts";
import { latest } from "../feeds/feed.ts";
import type { Story } from "../../model/story.ts";
import { urls } from "../../model/addresses.ts";
import { NAMESPACE, placed, sitemapEntries, XML } from "./entries.ts";

/** The index, which names each part of the sitemap with the last change that it tells of. */
export function sitemapIndex(stories: readonly Story[], origin: URL | string): string {
  const lines = pieces(sitemapEntries(stories), MOST.sitemap).map((entries, i) => {
    const lastmod = latest(entries.flatMap((entry) => entry.lastmod ?? []));
    return `<sitemap>${placed({ path: urls.sitemap(i + 1), lastmod }, origin)}</sitemap>\n`;
  });
  return `${XML}<sitemapindex ${NAMESPACE}>\n${lines.join("")}</sitemapindex>\n`;
}

export const edition: Edition<"site"> = {
  of: "site",
  make: ({ stories, origin }) => sitemapIndex(stories, origin),
};
