/** The corrections as an Atom feed. */
import { createHash } from "node:crypto";
import { generateAtomFeed } from "feedsmith";
import type { Edition } from "../edition.ts";
import { type ChangeLine, storyChanges } from "../../record/changes.ts";
import type { Story } from "../../model/story.ts";
import { absolute, urls } from "../../model/addresses.ts";
import { instantOf } from "../../model/moments.ts";
import { current, MOST } from "../../model/growing.ts";
import { archived, archiveLinks, type FeedContent, lastInstant, type Place, toldAt } from "./feed.ts";

/** A correction, and the story that it is of. */
export interface Corrected {
  story: Story;
  change: ChangeLine;
}

/** The corrections of all stories as Atom, the newest of many; valid, with no entry, where there is none. */
export function correctionsFeed(content: FeedContent): string {
  const all = correctionsOf(content.stories);
  const newest = current(all, MOST.feed, ({ change }) => change.day);
  return correctionsAtom(content, newest, { of: "corrections", count: archived(all).length });
}

/** The corrections of these stories, newest first. */
export function correctionsOf(stories: readonly Story[]): Corrected[] {
  return stories
    .flatMap((story) => storyChanges(story).map((change) => ({ story, change })))
    .filter(({ change }) => change.kind === "correction")
    .sort((a, b) => (a.change.day < b.change.day ? 1 : a.change.day > b.change.day ? -1 : 0));
}

/** These corrections as Atom, in this place among feed and archives. */
export function correctionsAtom(
  { site, stories, origin }: FeedContent,
  corrections: readonly Corrected[],
  place: Place,
): string {
  return generateAtomFeed({
    id: absolute(urls.correctionsFeed(), origin),
    title: { value: `${site.name}: corrections` },
    updated: lastInstant(
      corrections.length > 0
        ? corrections.flatMap(({ story, change }) => [change.day, toldAt(story, change.day)])
        : stories.map(({ updated }) => updated),
    ),
    links: [
      ...archiveLinks(place, origin),
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
    published: instantOf(day),
    updated: instantOf(day),
    links: [{ rel: "alternate", type: "text/html", href }],
    content: { type: "text", value: text },
  };
}

export const edition: Edition<"site"> = { of: "site", make: correctionsFeed };
