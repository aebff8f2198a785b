/** The stories as an Atom feed. */
import { generateAtomFeed } from "feedsmith";
import type { Edition } from "../edition.ts";
import { plainText } from "../../language/claims.ts";
import { absolute, urls } from "../../model/addresses.ts";
import { instantOf } from "../../model/moments.ts";
import { type FeedContent, lastChange, storyHtml } from "./feed.ts";

/** The stories as Atom 1.0 (RFC 4287). */
export function atomFeed({ site, stories, origin }: FeedContent): string {
  return generateAtomFeed({
    id: absolute(urls.feed(), origin),
    title: { value: site.name },
    subtitle: { value: site.description },
    updated: instantOf(lastChange(stories)),
    links: [
      { rel: "self", type: "application/atom+xml", href: absolute(urls.feed(), origin) },
      { rel: "alternate", type: "text/html", href: absolute(urls.home(), origin) },
    ],
    authors: [{ name: site.publisher }],
    rights: { value: site.licence.name },
    entries: stories.map((story) => ({
      id: absolute(urls.story(story.id), origin),
      title: { value: story.headline },
      published: instantOf(story.published),
      updated: instantOf(story.updated),
      links: [{ rel: "alternate", type: "text/html", href: absolute(urls.story(story.id), origin) }],
      categories: story.tags.map((term) => ({ term })),
      summary: { value: plainText(story, story.description) },
      content: { type: "html", value: storyHtml(story) },
    })),
  });
}

export const edition: Edition<"site"> = { of: "site", make: atomFeed };
