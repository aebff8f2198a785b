/** The stories as a JSON feed. */
import { generateJsonFeed } from "feedsmith";
import type { Edition } from "../edition.ts";
import { plainText } from "../../language/claims.ts";
import { absolute, urls } from "../../model/addresses.ts";
import { instantOf } from "../../model/moments.ts";
import { type FeedContent, storyHtml } from "./feed.ts";

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
      date_published: instantOf(story.published),
      date_modified: instantOf(story.updated),
      tags: story.tags,
    })),
  }) as object;
}

export const edition: Edition<"site"> = { of: "site", make: jsonFeed };
