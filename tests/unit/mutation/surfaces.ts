/**
 * Every address of the site that prints claims, rendered from a story without a build: the very files of src/pages, with
 * a story as their props. A new page is here as soon as it is there; one that prints no claim is named below, with why.
 */
import mdx from "@astrojs/mdx/server.js";
import type { APIRoute } from "astro";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { parse } from "csv-parse/sync";
import type { Figure, Story } from "../../../src/model/story.ts";

/** Pages that print no claim of a story, or print it as it was on purpose. */
export const NOT_HERE: Readonly<Record<string, string>> = {
  "404.astro": "no story",
  "about.astro": "no story",
  "methodology.astro": "no story",
  "robots.txt.ts": "addresses only",
  "sitemap.xml.ts": "addresses only",
  "sitemap-index.xml.ts": "addresses only",
  "schemas/chart.json.ts": "describes files, not stories",
  "schemas/figures.json.ts": "describes files, not stories",
  "[story]/cite.bib.ts": "names the story, not its claims",
  "[story]/cite.json.ts": "names the story, not its claims",
  "[story]/charts/[chart]/embed/[hash].astro": "a recorded chart, which stays as it was",
};

type Container = Awaited<ReturnType<typeof AstroContainer.create>>;
type Component = Parameters<Container["renderToString"]>[0];
type PageModule = { default: Component } | { GET: APIRoute };

const ORIGIN = new URL("https://example.org");
const modules = import.meta.glob<PageModule>("/src/pages/**/*.{astro,ts}", { eager: true });
const PAGES = Object.entries(modules).map(([path, module]) => ({ name: path.replace("/src/pages/", ""), module }));

/** The names of all files of src/pages that are rendered here. */
export const SURFACES: readonly string[] = PAGES.map(({ name }) => name).filter(
  (name) => !Object.hasOwn(NOT_HERE, name),
);

/** The props of each address that the file stands for; of figures only those asked for. */
function propsOf(name: string, story: Story, figures: readonly Figure[]): object[] {
  if (name.includes("[figure]")) return figures.map((figure) => ({ story, figure }));
  if (name.includes("[chart]")) return Object.keys(story.charts).map((id) => ({ story, id }));
  if (name.includes("[section]")) return story.sections.map((section) => ({ story, section }));
  return [{ story }];
}

/** Renders surfaces as texts. The page modules are shared, so one story at a time. */
export async function makeRenderer() {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: "astro:jsx", renderer: mdx });

  const one = async (name: string, module: PageModule, props: object): Promise<string> => {
    if ("default" in module) {
      const request = new Request(ORIGIN);
      return textOf(await container.renderToString(module.default, { props: { ...props }, request, partial: false }));
    }
    const context = { props, site: ORIGIN, url: ORIGIN } as unknown as Parameters<APIRoute>[0];
    const text = await (await module.GET(context)).text();
    return name.endsWith(".csv.ts") ? parse(text, { columns: false }).flat().join("\n") : textOf(text);
  };

  /** The text of every surface, by its name; of figures' own addresses only those of `figures`. */
  return async (story: Story, figures: readonly Figure[]): Promise<Map<string, string>> => {
    const texts = new Map<string, string>();
    for (const { name, module } of PAGES) {
      if (Object.hasOwn(NOT_HERE, name)) continue;
      const parts: string[] = [];
      for (const props of propsOf(name, story, figures)) parts.push(await one(name, module, props));
      texts.set(name, parts.join("\n"));
    }
    return texts;
  };
}

/** What is said in markup: its text, its statements to machines, and the attributes that are read out. */
function textOf(markup: string): string {
  return markup
    .replace(/<style.*?<\/style>|<script(?![^>]*ld\+json).*?<\/script>/gs, " ")
    .replace(/ (?:alt|aria-label|content|title)="([^"]*)"[^>]*>/g, "> $1 ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, " ");
}
