/** The stories as an Atom feed. */
import { generateAtomFeed } from "feedsmith";
import type { Edition } from "../edition.ts";
import { absolute, urls } from "../../model/addresses.ts";
import { instantsOf } from "../../model/moments.ts";
import {
  archived,
  archiveLinks,
  authorsOf,
  currentStories,
  type FeedContent,
  lastInstant,
  type Place,
  storyHtml,
} from "./feed.ts";

/** The stories as Atom 1.0 (RFC 4287): of many those that are in no archive, and those that changed last. */
export function atomFeed(content: FeedContent): string {
  const { stories } = content;
  return atomOf({ ...content, stories: currentStories(stories) }, { of: "stories", count: archived(stories).length });
}

/** These stories as Atom, in this place among feed and archives. */
export function atomOf({ site, stories, origin }: FeedContent, place: Place): string {
  return generateAtomFeed({
    id: absolute(urls.feed(), origin),
    title: { value: site.name },
    subtitle: { value: site.description },
    updated: lastInstant(stories.map(({ updated }) => updated)),
    links: [
      ...archiveLinks(place, origin),
      { rel: "alternate", type: "text/html", href: absolute(urls.home(), origin) },
    ],
    authors: [{ name: site.publisher }],
    rights: { value: site.licence.name },
    entries: stories.map((story) => ({
      id: absolute(urls.story(story.id), origin),
      title: { value: story.headline },
      ...instantsOf(story),
      authors: authorsOf(story, origin).map(({ name, url }) => ({ name, uri: url })),
      links: [{ rel: "alternate", type: "text/html", href: absolute(urls.story(story.id), origin) }],
      categories: story.tags.map((term) => ({ term })),
      summary: { value: story.description },
      content: { type: "html", value: storyHtml(story, origin) },
    })),
  });
}

export const edition: Edition<"site"> = { of: "site", make: atomFeed };
