/** The further parts of a large site's sitemap: its second is 2. */
import { MOST, pieces } from "../../model/growing.ts";
import type { Edition } from "../edition.ts";
import { sitemapEntries } from "./entries.ts";
import { sitemap } from "./sitemap.ts";

export const edition: Edition<"part"> = {
  of: "part",
  parts: (stories) => pieces(sitemapEntries(stories), MOST.sitemap).flatMap((_, i) => (i === 0 ? [] : [i + 1])),
  make: ({ stories, origin, part }) => sitemap(pieces(sitemapEntries(stories), MOST.sitemap)[part - 1] ?? [], origin),
};
