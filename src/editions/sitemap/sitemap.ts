/** The sitemap: every page that stands for itself, of a large site its first part. */
import type { Edition } from "../edition.ts";
import { MOST } from "../../model/growing.ts";
import { type Entry, NAMESPACE, placed, sitemapEntries, XML } from "./entries.ts";

/** The sitemap itself. */
export function sitemap(entries: readonly Entry[], origin: URL | string): string {
  const lines = entries.map((entry) => `<url>${placed(entry, origin)}</url>\n`);
  return `${XML}<urlset ${NAMESPACE}>\n${lines.join("")}</urlset>\n`;
}

export const edition: Edition<"site"> = {
  of: "site",
  make: ({ stories, origin }) => sitemap(sitemapEntries(stories).slice(0, MOST.sitemap), origin),
};
