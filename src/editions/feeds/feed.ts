/**
 * What all feeds have in common. Every date is the content's, never the build's; items carry the key points in full, each
 * figure with its hedge (CHARTER rules 2 and 20).
 */
import { plainText } from "../../language/claims.ts";
import { formatDay } from "../../language/dates.ts";
import { imageCredit } from "../../language/images.ts";
import { absolute, urls } from "../../model/addresses.ts";
import { archives, current, MOST } from "../../model/growing.ts";
import { dayOf, instantOf, isAfter } from "../../model/moments.ts";
import { imagesShown, plainImage } from "../../model/images.ts";
import type { Story } from "../../model/story.ts";
import { storyChanges } from "../../record/changes.ts";
import type { Site } from "../../model/schema/site.ts";

/** What all feeds are made of; `origin` makes the addresses whole. */
export interface FeedContent {
  site: Site;
  /** Newest first. */
  stories: readonly Story[];
  origin: URL | string;
}

/** Standfirst, corrections in full, key points and scope, with the figures printed; behind them the images of the story. */
export function storyHtml(story: Story, origin: URL | string): string {
  const text = (words: string) => escapeHtml(plainText(story, words));
  const points = story.keyPoints.map((point) => `<li>${text(point)}</li>`).join("");
  const corrections = storyChanges(story)
    .filter(({ kind }) => kind === "correction")
    .map((change) => `<p><b>${change.head}</b>: ${escapeHtml(change.text)}</p>`);
  return `<p>${text(story.standfirst)}</p>${corrections.join("")}<ul>${points}</ul><p>Figures as of ${formatDay(story.asOf)}. ${text(story.scope)}</p>${imagesHtml(story, origin)}`;
}

function imagesHtml(story: Story, origin: URL | string): string {
  const figures = imagesShown(story).map(({ shown, image }) => {
    const { path, width, height } = plainImage(story.id, image);
    const alt = escapeHtml(shown.alt).replaceAll('"', "&quot;");
    const under = escapeHtml([shown.caption, imageCredit(story, shown)].filter(Boolean).join(" "));
    return `<figure><img src="${absolute(path, origin)}" width="${width}" height="${height}" alt="${alt}"><figcaption>${under}</figcaption></figure>`;
  });
  return figures.join("");
}

/** Who wrote the story, by name and address, where that is said; else the feed's own author stands for it. */
export function authorsOf({ ties }: Story, origin: URL | string): { name: string; url: string }[] {
  return (ties?.authors ?? []).map(({ id, name }) => ({ name, url: absolute(urls.person(id), origin) }));
}

/** When any of the stories was last changed: a day or a moment. */
export function lastChange(stories: readonly Pick<Story, "updated">[]): string {
  return latest(stories.map(({ updated }) => updated)) ?? "1970-01-01";
}

/** When a change of that day was published, as far as it is known: of the story's last day it is the story's moment. */
export function toldAt({ updated }: Pick<Story, "updated">, day: string): string {
  return dayOf(updated) === day ? updated : day;
}

/** The latest of days and moments; undefined where there is none. */
export function latest(moments: readonly string[]): string | undefined {
  return moments.reduce<string | undefined>((a, b) => (a !== undefined && isAfter(a, b) ? a : b), undefined);
}

/** The last of these days and moments as an instant: a feed says of itself no earlier one than of anything that it holds. */
export function lastInstant(moments: readonly string[]): Date {
  return new Date(Math.max(0, ...moments.map((moment) => Number(instantOf(moment)))));
}

/** The stories that the feeds hold: those that are in no archive yet, and those that changed last. */
export function currentStories(stories: readonly Story[]): Story[] {
  return current(stories, MOST.feed, ({ updated }) => updated);
}

/** The archives of a feed's entries. */
export function archived<T>(entries: readonly T[]): T[][] {
  return archives(entries, MOST.feed);
}

/** From 1 on. */
export function numbersOf(parts: readonly unknown[]): number[] {
  return parts.map((_, i) => i + 1);
}

/** Which feed it is, of how many archives, and which of these this one is; absent for the feed itself. */
export interface Place {
  of: "stories" | "corrections";
  count: number;
  part?: number | undefined;
}

/** The links between a feed and its archives (RFC 5005, 4), and to itself. */
export function archiveLinks({ of, count, part }: Place, origin: URL | string) {
  const link = (rel: string, path: string) => ({ rel, type: "application/atom+xml", href: absolute(path, origin) });
  const archive = (rel: string, number: number) =>
    number >= 1 && number <= count ? [link(rel, urls.feedArchive(of, number))] : [];
  const feed = of === "stories" ? urls.feed() : urls.correctionsFeed();
  if (part === undefined) return [link("self", feed), ...archive("prev-archive", count)];
  return [
    link("self", urls.feedArchive(of, part)),
    link("current", feed),
    ...archive("prev-archive", part - 1),
    ...archive("next-archive", part + 1),
  ];
}

/** The feed, marked as an archive: a program need not read it twice. */
export function asArchive(feed: string): string {
  return feed.replace(/<feed[^>]*>/, (start) => `${start}<fh:archive xmlns:fh="${HISTORY}"/>`);
}

const HISTORY = "http://purl.org/syndication/history/1.0";

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
