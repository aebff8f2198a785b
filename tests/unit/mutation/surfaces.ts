/**
 * Every address of the site that prints claims, rendered from a story without a build: the very files of src/pages, with
 * a story as their props, and the editions of the list. A new page or edition is here as soon as it is there; one that
 * prints no claim is named below, with why.
 */
import mdx from "@astrojs/mdx/server.js";
import type { APIRoute } from "astro";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { parse } from "csv-parse/sync";
import { GET } from "../../../src/editions/endpoint.ts";
import { EDITIONS } from "../../../src/editions/list.ts";
import type { Figure, Story } from "../../../src/model/story.ts";

/** Pages and editions that print no claim of a story, or print it as it was on purpose, or as another does, by the same code. */
export const NOT_HERE: Readonly<Record<string, string>> = {
  "404.astro": "no story",
  "about.astro": "no story",
  "methodology.astro": "no story",
  "people/[id].astro": "lists stories by the same code as index.astro",
  "topics/[id].astro": "lists stories by the same code as index.astro",
  "series/[id].astro": "lists stories by the same code as index.astro",
  "search/[...none].astro": "lists headlines; what is found by it is made of the pages as they are built",
  "/_astro/[story]/[image].avif": "a copy of an image",
  "/_astro/[story]/[image].webp": "a copy of an image",
  "/_astro/[story]/[image].jpg": "a copy of an image",
  "/cards/pages/[page].png": "leading figures by the same code as /cards/[story].png",
  "/robots.txt": "addresses only",
  "/sitemap.xml": "addresses only",
  "/sitemap-index.xml": "addresses only",
  "/sitemaps/[part].xml": "addresses only",
  "/feeds/stories/[part].xml": "as /feed.xml, of more than fifty stories",
  "/feeds/stories/[part].json": "as /feed.json, of more than fifty stories",
  "/feeds/corrections/[part].xml": "as /corrections.xml, of more than fifty corrections",
  "/schemas/chart.json": "describes files, not stories",
  "/schemas/figures.json": "describes files, not stories",
  "/[story]/cite.bib": "names the story, not its claims",
  "/[story]/cite.json": "names the story, not its claims",
  "[story]/charts/[chart]/embed/[hash].astro": "a recorded chart, which stays as it was",
};

type Container = Awaited<ReturnType<typeof AstroContainer.create>>;
type Component = Parameters<Container["renderToString"]>[0];

const ORIGIN = new URL("https://example.org");
const pages = import.meta.glob<{ default: Component }>("/src/pages/**/*.astro", { eager: true });
const PAGES = Object.entries(pages).map(([path, page]) => ({ name: path.replace("/src/pages/", ""), page }));
const ADDRESSES = EDITIONS.map(([address]) => address);

/** The names of all that is rendered here: files of src/pages, addresses of editions. */
export const SURFACES: readonly string[] = [...PAGES.map(({ name }) => name), ...ADDRESSES].filter(
  (name) => !Object.hasOwn(NOT_HERE, name),
);

/** The props of each address that the surface stands for; of figures only those asked for. */
function propsOf(name: string, story: Story, figures: readonly Figure[]): object[] {
  if (name.includes("[figure]")) return figures.map((figure) => ({ story, figure }));
  if (name.includes("[chart]")) return Object.keys(story.charts).map((id) => ({ story, id }));
  if (name.includes("[section]")) return story.sections.map((section) => ({ story, section }));
  return [{ story }];
}

/** Renders surfaces as texts. The modules are shared, so one story at a time. */
export async function makeRenderer() {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: "astro:jsx", renderer: mdx });

  const page = async (component: Component, props: object) => {
    const request = new Request(ORIGIN);
    // Of the pages of a year, that in which the story was published.
    const params = "story" in props ? { year: (props.story as Story).published.slice(0, 4) } : {};
    return textOf(await container.renderToString(component, { props: { ...props }, params, request, partial: false }));
  };
  const edition = async (routePattern: string, props: object) => {
    const context = { routePattern, props, site: ORIGIN, url: ORIGIN } as unknown as Parameters<APIRoute>[0];
    const text = await (await GET(context)).text();
    return routePattern.endsWith(".csv") ? parse(text, { columns: false }).flat().join("\n") : textOf(text);
  };
  const ways = new Map<string, (props: object) => Promise<string>>([
    ...PAGES.map(({ name, page: { default: component } }) => [name, page.bind(null, component)] as const),
    ...ADDRESSES.map((address) => [address, edition.bind(null, address)] as const),
  ]);

  /** The text of every surface, by its name; of figures' own addresses only those of `figures`. */
  return async (story: Story, figures: readonly Figure[]): Promise<Map<string, string>> => {
    const texts = new Map<string, string>();
    for (const name of SURFACES) {
      const parts: string[] = [];
      for (const props of propsOf(name, story, figures)) parts.push((await ways.get(name)?.(props)) ?? "");
      texts.set(name, parts.join("\n"));
    }
    return texts;
  };
}

/** What is said in markup: its text, its statements to machines, and the attributes that are read out; no frame's height. */
function textOf(markup: string): string {
  return markup
    .replace(/narrower than \d+, \d+ is enough/, " ")
    .replace(/height(?:=|&quot;:|":|=\\?"|=&quot;|=&#34;)\d+/g, " ")
    .replace(/<style.*?<\/style>|<script(?![^>]*ld\+json).*?<\/script>/gs, " ")
    .replace(/ (?:alt|aria-label|content|title)="([^"]*)"[^>]*>/g, "> $1 ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, " ");
}
