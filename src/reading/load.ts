/** The content as pages get it. The only reader of astro:content; everyone else is handed what it returns. */
import { getCollection, getEntry, render } from "astro:content";
import { type Catalogue, idsOn, type Shelf, storiesOn } from "../model/catalogue.ts";
import { isSearched } from "../model/growing.ts";
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
  const entries = await getCollection("content", ({ id }) => id.startsWith("story/"));
  const stories = entries.map(({ data }) => data as unknown as { order: number; story: Story; rendered: boolean });
  return stories.sort((a, b) => a.order - b.order);
}

/** The people, topics and serials. Throws an Error if they were not loaded. */
export async function getCatalogue(): Promise<Catalogue> {
  const now = held();
  if (now) return now.catalogue;
  const entry = await getEntry("content", "catalogue");
  if (!entry) throw new Error("The catalogue was not loaded.");
  return entry.data as Catalogue;
}

/** What the page of a person, a topic or a serial is made of: with the site every story, and the catalogue. */
export async function getCatalogueContext(where: { site?: URL | undefined; url: URL }) {
  return { ...(await getContext(where)), stories: await getStories(), catalogue: await getCatalogue() };
}

/** Static paths of the pages of people, of topics or of serials: params { id }. One to which no story belongs has none. */
export async function cataloguePaths(shelf: Shelf) {
  const stories = await getStories();
  const ids = idsOn(shelf, await getCatalogue()).filter((id) => storiesOn(shelf, stories, id).length > 0);
  return ids.map((id) => ({ params: { id } }));
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

/** Static paths of the search: the one, where there is more to search than one story. */
export async function searchPaths() {
  return isSearched(await getStories()) ? [{ params: { none: undefined } }] : [];
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
