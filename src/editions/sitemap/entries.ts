/**
 * What the sitemap names: every page that stands for itself, so no section (the story stands for it) and no embed.
 * `lastmod` is when the content was changed; a page of which nobody wrote that down has none.
 */
import { inYear, storyYears } from "../../model/growing.ts";
import { changeYears, storyChanges } from "../../record/changes.ts";
import { lastChange, latest, toldAt } from "../feeds/feed.ts";
import type { Story } from "../../model/story.ts";
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
    ...stories.flatMap(({ id, updated, figures, charts }) =>
      [
        ...[urls.story(id), urls.figures(id), urls.sources(id)],
        ...Object.keys(figures).map((figure) => urls.figure(id, figure)),
        ...Object.keys(charts).map((chart) => urls.chart(id, chart)),
      ].map((path) => ({ path, lastmod: updated })),
    ),
  ];
}

/** An entry in the elements that sitemap and index share. */
export function placed({ path, lastmod }: Entry, origin: URL | string): string {
  const address = absolute(path, origin).replaceAll("&", "&amp;");
  return `<loc>${address}</loc>${lastmod === undefined ? "" : `<lastmod>${momentText(lastmod)}</lastmod>`}`;
}
