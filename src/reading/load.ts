/** The content as pages get it. The only reader of astro:content; everyone else is handed what it returns. */
import { getCollection, getEntry, render } from "astro:content";
import { pathsOfCharts, pathsOfFigures, pathsOfSections, pathsOfStories } from "../model/paths.ts";
import type { Section, Story } from "../model/story.ts";
import type { Site } from "../model/schema/site.ts";
import { contentFolders } from "./content-folders.ts";
import { held } from "./held.ts";

/** What is said of the site on every page. */
export interface SiteContext {
  site: Site;
  origin: URL;
}

/** The site's name, publisher and so on. Throws an Error if content/site.yaml was not loaded. */
export async function getSite(): Promise<Site> {
  const now = held();
  if (now) return now.site;
  const entry = await getEntry("content", "site");
  if (!entry) throw new Error("content/site.yaml was not loaded.");
  return entry.data as Site;
}

/** The site, and the origin that makes its addresses whole; `where` is what Astro says of the page that is built. */
export async function getContext({ site, url }: { site?: URL | undefined; url: URL }): Promise<SiteContext> {
  return { site: await getSite(), origin: site ?? url };
}

/** Every story, newest first. */
export async function getStories(): Promise<Story[]> {
  return (await getStoryEntries()).map(({ story }) => story);
}

/** The stories whose pages are rendered this time; all of them, but where a build has the pages of some. */
export async function getRenderedStories(): Promise<Story[]> {
  return (await getStoryEntries()).flatMap(({ story, rendered }) => (rendered ? [story] : []));
}

async function getStoryEntries() {
  const now = held();
  if (now) return now.stories.map((story, order) => ({ order, story, rendered: true }));
  const entries = await getCollection("content", ({ id }) => id !== "site");
  const stories = entries.map(({ data }) => data as unknown as { order: number; story: Story; rendered: boolean });
  return stories.sort((a, b) => a.order - b.order);
}

/** Static paths of one address per story: params { story: id }, props { story }. */
export async function storyPaths() {
  return pathsOfStories(await getRenderedStories());
}

/** Static paths of one address per figure: params { story, figure }, props { story, figure }. */
export async function figurePaths() {
  return pathsOfFigures(await getRenderedStories());
}

/** Static paths of one address per chart: params { story, chart }, props { story, id }. */
export async function chartPaths() {
  return pathsOfCharts(await getRenderedStories());
}

/** Static paths of one address per section: params { story, section }, props { story, section }. */
export async function sectionPaths() {
  return pathsOfSections(await getRenderedStories());
}

/** The MDX of every section of a story, by the section's id. Throws an Error if one was not loaded. */
export async function getTexts(story: Story): Promise<Record<string, string>> {
  const texts = story.sections.map(async ({ id, file }) => {
    const place = `${story.id}/sections/${file}`;
    const now = held()?.texts.get(`${contentFolders(process.env).content}/stories/${place}.mdx`);
    const body = now?.replace(/^---\n.*?\n---\n/s, "") ?? (await getEntry("sections", place))?.body;
    if (body === undefined) throw new Error(`Section ${file}.mdx of "${story.id}" was not loaded.`);
    return [id, body] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

/** The sections of a story, each with the component that renders its body. Throws an Error if one was not loaded. */
export async function getBodies(story: Story) {
  return Promise.all(story.sections.map(async (section) => ({ section, Content: await getBody(story, section) })));
}

/** The component that renders the body of one section. Throws an Error if it was not loaded. */
export async function getBody(story: Story, { file }: Section) {
  const entry = await getEntry("sections", `${story.id}/sections/${file}`);
  if (!entry) throw new Error(`Section ${file}.mdx of "${story.id}" was not loaded.`);
  return (await render(entry)).Content;
}

/** A page of content/pages by its name: its front matter and the component that renders its body. */
export async function getPage(name: string) {
  const entry = await getEntry("pages", name);
  if (!entry) throw new Error(`content/pages/${name}.mdx was not loaded.`);
  const { Content } = await render(entry);
  return { data: entry.data, Content };
}
