/** A small site as its host sees it: two pages at the root, a story with each kind of page, one redirect. */
import { patternOf } from "../../../src/hosting/pattern.ts";
import { type HeaderRule, headerRules } from "../../../src/hosting/headers.ts";
import { mediaTypes } from "../../../src/editions/media-types.ts";

export const pages = [
  "/",
  "/404.html",
  "/about/",
  "/storm/",
  "/storm/damage/",
  "/storm/sources/",
  "/storm/figures/",
  "/storm/figures/dead/",
  "/storm/charts/dead/",
  "/storm/charts/dead/embed/",
  "/storm/charts/dead/embed/0123456789ab/",
];

export const files = [
  "/_astro/N0yvZd4n.js",
  "/_astro/chart.island.BSThohhu.js",
  "/cards/storm.png",
  "/cards/storm/charts/dead.png",
  "/corrections.xml",
  "/embed.js",
  "/feed.json",
  "/feed.xml",
  "/icon.svg",
  "/oembed/storm/dead.json",
  "/robots.txt",
  "/schemas/chart.json",
  "/schemas/figures.json",
  "/sitemap-index.xml",
  "/sitemap.xml",
  "/storm/charts/dead.csv",
  "/storm/charts/dead.json",
  "/storm/charts/dead.png",
  "/storm/charts/dead.svg",
  "/storm/cite.bib",
  "/storm/cite.json",
  "/storm/figures.csv",
  "/storm/figures.json",
  "/storm/index.md",
];

export const patterns = [...new Set(pages.map(patternOf))];

export const rules = headerRules(patterns, mediaTypes());

/** The same with a page whose policy says this. */
export function withHeader(policy: string): HeaderRule[] {
  return [
    ...rules,
    { pattern: "/odd/", headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy } },
  ];
}

export const redirects = [
  { from: "/feed/", to: "/feed.xml", file: "content/redirects.yaml", line: 1 },
  { from: "/storm/#losses", to: "/storm/#damage", file: "content/redirects.yaml", line: 2 },
];

/** Those, and what else a host can be told: to a place on a page, and from a file. */
export const moreRedirects = [
  ...redirects,
  { from: "/old/harm/", to: "/storm/#damage", file: "content/redirects.yaml", line: 3 },
  { from: "/data.csv", to: "/storm/figures.csv", file: "content/redirects.yaml", line: 4 },
];

/** Under a folder, and at the root. */
export const BASES = ["/explainers/2021/", "/"];
