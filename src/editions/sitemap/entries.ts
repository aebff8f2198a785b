/**
 * What the sitemap names: every page that stands for itself, so no section (the story stands for it) and no embed.
 * `lastmod` is when the content was changed; a page of which nobody wrote that down has none.
 */
import { type Shelf, SHELVES, storiesOn } from "../../model/catalogue.ts";
import { inYear, storyYears } from "../../model/growing.ts";
import { changeYears, storyChanges } from "../../record/changes.ts";
import { lastChange, latest, toldAt } from "../feeds/feed.ts";
import type { Story } from "../../model/story.ts";
import type { Linked } from "../../model/ties.ts";
import { absolute, urls } from "../../model/addresses.ts";
import { momentText } from "../../model/moments.ts";

/** How every sitemap begins, and the namespace of its elements (sitemaps.org). */
export const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
export const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A page's path and, where it is known, the day or moment of its last change. */
export interface Entry {
  path: string;
  lastmod?: string | undefined;
}

/** All pages of the site, stories in their order. */
export function sitemapEntries(stories: readonly Story[]): Entry[] {
  const told = stories.flatMap((story) => storyChanges(story).map(({ day }) => ({ day, at: toldAt(story, day) })));
  const changes = told.map(({ at }) => at);
  return [
    { path: urls.home(), lastmod: stories.length > 0 ? lastChange(stories) : undefined },
    { path: urls.about() },
    { path: urls.methodology() },
    { path: urls.corrections(), lastmod: latest(changes) },
    ...storyYears(stories).map((year) => ({
      path: urls.storiesOf(year),
      lastmod: lastChange(inYear(stories, year)),
    })),
    ...changeYears(stories).map((year) => ({
      path: urls.correctionsOf(year),
      lastmod: latest(changes.filter((day) => day.startsWith(year))),
    })),
    ...SHELVES.flatMap((shelf) =>
      idsIn(shelf, stories).map((id) => ({
        path: urls[PAGES[shelf]](id),
        lastmod: lastChange(storiesOn(shelf, stories, id)),
      })),
    ),
    ...stories.flatMap(({ id, updated, figures, charts }) =>
      [
        ...[urls.story(id), urls.figures(id), urls.sources(id)],
        ...Object.keys(figures).map((figure) => urls.figure(id, figure)),
        ...Object.keys(charts).map((chart) => urls.chart(id, chart)),
      ].map((path) => ({ path, lastmod: updated })),
    ),
  ];
}

/** The functions of addresses, by what stands at them. */
const PAGES = { people: "person", topics: "topic", series: "serial" } as const;

/** The ids of the people, topics or serials that these stories are tied to, in the order of their letters. */
function idsIn(shelf: Shelf, stories: readonly Story[]): string[] {
  const found = stories.flatMap(({ ties }): Linked[] => {
    if (!ties) return [];
    const { authors, editors, topics, serial } = ties;
    return { people: [...authors, ...editors], topics, series: serial ? [serial] : [] }[shelf];
  });
  return [...new Set(found.map(({ id }) => id))].sort();
}

/** An entry in the elements that sitemap and index share. */
export function placed({ path, lastmod }: Entry, origin: URL | string): string {
  const address = absolute(path, origin).replaceAll("&", "&amp;");
  return `<loc>${address}</loc>${lastmod === undefined ? "" : `<lastmod>${momentText(lastmod)}</lastmod>`}`;
}
