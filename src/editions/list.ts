/**
 * Every edition, a line each: at which address (`[story]` stands for each story's id), of which media type, and where it
 * is defined. From here the routes are laid (routes.ts) and hosts are told of types (media-types.ts), in this order.
 * Definitions are loaded when asked for: whoever needs no more than addresses and types stays small.
 *
 * Sources of the types: RFC 7763 (Markdown), RFC 4180 and 7111 (CSV), RFC 4287 (Atom), jsonfeed.org 1.1,
 * json-schema.org, the CSL-JSON and oEmbed specifications.
 */
import type { Edition } from "./edition.ts";

/** A line of the list. */
export type Listed = readonly [address: string, type: string, load: () => Promise<{ edition: Edition }>];

/** All of them; no two have the same address. */
export const EDITIONS: readonly Listed[] = [
  ["/[story]/figures.csv", "text/csv; charset=utf-8", () => import("./figures-csv.ts")],
  ["/[story]/index.md", "text/markdown; charset=utf-8", () => import("./markdown.ts")],
  ["/[story]/cite.bib", "application/x-bibtex; charset=utf-8", () => import("./bibtex.ts")],
  ["/[story]/cite.json", "application/vnd.citationstyles.csl+json; charset=utf-8", () => import("./csl-json.ts")],
  ["/[story]/figures.json", "application/json; charset=utf-8", () => import("./figures-json.ts")],
  ["/[story]/charts/[chart].csv", "text/csv; charset=utf-8", () => import("./chart-csv.ts")],
  ["/[story]/charts/[chart].json", "application/json; charset=utf-8", () => import("./chart-json.ts")],
  ["/robots.txt", "text/plain; charset=utf-8", () => import("./sitemap/robots.ts")],
  ["/[story]/charts/[chart].png", "image/png", () => import("./pictures/chart-png.ts")],
  ["/[story]/charts/[chart].svg", "image/svg+xml", () => import("./pictures/chart-svg.ts")],
  ["/cards/pages/[page].png", "image/png", () => import("./cards/page-card.ts")],
  ["/cards/[story].png", "image/png", () => import("./cards/story-card.ts")],
  ["/cards/[story]/[section].png", "image/png", () => import("./cards/section-card.ts")],
  ["/cards/[story]/figures/[figure].png", "image/png", () => import("./cards/figure-card.ts")],
  ["/cards/[story]/charts/[chart].png", "image/png", () => import("./cards/chart-card.ts")],
  ["/feed.xml", "application/atom+xml; charset=utf-8", () => import("./feeds/atom.ts")],
  ["/corrections.xml", "application/atom+xml; charset=utf-8", () => import("./feeds/corrections.ts")],
  ["/feeds/stories/[part].xml", "application/atom+xml; charset=utf-8", () => import("./feeds/atom-archive.ts")],
  ["/feeds/stories/[part].json", "application/feed+json; charset=utf-8", () => import("./feeds/json-archive.ts")],
  [
    "/feeds/corrections/[part].xml",
    "application/atom+xml; charset=utf-8",
    () => import("./feeds/corrections-archive.ts"),
  ],
  ["/sitemaps/[part].xml", "application/xml; charset=utf-8", () => import("./sitemap/sitemap-part.ts")],
  ["/sitemap.xml", "application/xml; charset=utf-8", () => import("./sitemap/sitemap.ts")],
  ["/sitemap-index.xml", "application/xml; charset=utf-8", () => import("./sitemap/sitemap-index.ts")],
  ["/feed.json", "application/feed+json; charset=utf-8", () => import("./feeds/json-feed.ts")],
  ["/schemas/figures.json", "application/json; charset=utf-8", () => import("./figures-schema.ts")],
  ["/schemas/chart.json", "application/json; charset=utf-8", () => import("./chart-schema.ts")],
  ["/_astro/[story]/[image].avif", "image/avif", () => import("./pictures/image-avif.ts")],
  ["/_astro/[story]/[image].webp", "image/webp", () => import("./pictures/image-webp.ts")],
  ["/_astro/[story]/[image].jpg", "image/jpeg", () => import("./pictures/image-jpg.ts")],
  ["/oembed/[story]/[chart].json", "application/json; charset=utf-8", () => import("./oembed.ts")],
];
