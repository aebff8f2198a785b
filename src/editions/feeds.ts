/**
 * Feeds: the stories as Atom and JSON Feed, and the corrections as Atom. Every date is the content's, never the
 * build's; items carry the key points in full, each figure with its hedge (CHARTER rules 2 and 20).
 */
import { createHash } from "node:crypto";
import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import { plainText } from "../language/claims.ts";
import { type ChangeLine, storyChanges } from "../record/changes.ts";
import { formatDay } from "../language/dates.ts";
import type { Story } from "../model/story.ts";
import type { Site } from "../model/schema/site.ts";
import { absolute, urls } from "../model/addresses.ts";

/** What all feeds are made of; `origin` makes the addresses whole. */
export interface FeedContent {
  site: Site;
  /** Newest first. */
  stories: readonly Story[];
  origin: URL | string;
}

/** The stories as Atom 1.0 (RFC 4287). */
export function atomFeed({ site, stories, origin }: FeedContent): string {
  return generateAtomFeed({
    id: absolute(urls.feed(), origin),
    title: { value: site.name },
    subtitle: { value: site.description },
    updated: startOf(lastChange(stories)),
    links: [
      { rel: "self", type: "application/atom+xml", href: absolute(urls.feed(), origin) },
      { rel: "alternate", type: "text/html", href: absolute(urls.home(), origin) },
    ],
    authors: [{ name: site.publisher }],
    rights: { value: site.licence.name },
    entries: stories.map((story) => ({
      id: absolute(urls.story(story.id), origin),
      title: { value: story.headline },
      published: startOf(story.published),
      updated: startOf(story.updated),
      links: [{ rel: "alternate", type: "text/html", href: absolute(urls.story(story.id), origin) }],
      categories: story.tags.map((term) => ({ term })),
      summary: { value: plainText(story, story.description) },
      content: { type: "html", value: storyHtml(story) },
    })),
  });
}

/** The stories as JSON Feed 1.1. */
export function jsonFeed({ site, stories, origin }: FeedContent): object {
  return generateJsonFeed({
    title: site.name,
    description: site.description,
    home_page_url: absolute(urls.home(), origin),
    feed_url: absolute(urls.jsonFeed(), origin),
    language: site.language,
    authors: [{ name: site.publisher }],
    items: stories.map((story) => ({
      id: absolute(urls.story(story.id), origin),
      url: absolute(urls.story(story.id), origin),
      title: story.headline,
      summary: plainText(story, story.description),
      content_html: storyHtml(story),
      date_published: startOf(story.published),
      date_modified: startOf(story.updated),
      tags: story.tags,
    })),
  }) as object;
}

/** The corrections of all stories as Atom; valid, with no entry, where there is none. */
export function correctionsFeed({ site, stories, origin }: FeedContent): string {
  const corrections = stories
    .flatMap((story) => storyChanges(story).map((change) => ({ story, change })))
    .filter(({ change }) => change.kind === "correction")
    .sort((a, b) => (a.change.day < b.change.day ? 1 : a.change.day > b.change.day ? -1 : 0));
  return generateAtomFeed({
    id: absolute(urls.correctionsFeed(), origin),
    title: { value: `${site.name}: corrections` },
    updated: startOf(corrections[0]?.change.day ?? lastChange(stories)),
    links: [
      { rel: "self", type: "application/atom+xml", href: absolute(urls.correctionsFeed(), origin) },
      { rel: "alternate", type: "text/html", href: absolute(urls.corrections(), origin) },
    ],
    authors: [{ name: site.publisher }],
    entries: corrections.map(({ story, change }) => correctionEntry(story, change, origin)),
  });
}

function correctionEntry({ id, shortTitle }: Story, { head, day, text }: ChangeLine, origin: URL | string) {
  const { hostname, pathname, href } = new URL(absolute(urls.story(id), origin));
  const mark = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return {
    // A tag (RFC 4151) stays the same for ever, and the mark tells apart two corrections of one day.
    id: `tag:${hostname},${day}:${pathname}${mark}`,
    title: { value: `${head}: ${shortTitle}` },
    published: startOf(day),
    updated: startOf(day),
    links: [{ rel: "alternate", type: "text/html", href }],
    content: { type: "text", value: text },
  };
}

/** Standfirst, key points and scope, with the figures printed. */
function storyHtml(story: Story): string {
  const text = (words: string) => escapeHtml(plainText(story, words));
  const points = story.keyPoints.map((point) => `<li>${text(point)}</li>`).join("");
  return `<p>${text(story.standfirst)}</p><ul>${points}</ul><p>Figures as of ${formatDay(story.asOf)}. ${text(story.scope)}</p>`;
}

/** The day on which any of the stories was last changed. */
export function lastChange(stories: readonly Pick<Story, "updated">[]): string {
  return stories.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), "1970-01-01");
}

/** A day as the moment at which it begins: the content knows no times. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
