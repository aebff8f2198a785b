/** The stories as a JSON feed. */
import { generateJsonFeed } from "feedsmith";
import type { Edition } from "../edition.ts";
import { absolute, urls } from "../../model/addresses.ts";
import { instantsOf } from "../../model/moments.ts";
import { archived, authorsOf, currentStories, type FeedContent, storyHtml } from "./feed.ts";

/** The stories as JSON Feed 1.1: of many those that are in no archive, and those that changed last. */
export function jsonFeed(content: FeedContent): object {
  const { stories } = content;
  return jsonOf({ ...content, stories: currentStories(stories) }, urls.jsonFeed(), archived(stories).length);
}

/** These stories as JSON Feed, at this path; `older` is the number of the archive that comes next, 0 where there is none. */
export function jsonOf({ site, stories, origin }: FeedContent, path: string, older: number): object {
  return generateJsonFeed({
    title: site.name,
    description: site.description,
    home_page_url: absolute(urls.home(), origin),
    feed_url: absolute(path, origin),
    ...(older > 0 && { next_url: absolute(urls.feedArchive("stories", older, "json"), origin) }),
    language: site.language,
    authors: [{ name: site.publisher }],
    items: stories.map((story) => ({
      id: absolute(urls.story(story.id), origin),
      url: absolute(urls.story(story.id), origin),
      title: story.headline,
      summary: story.description,
      content_html: storyHtml(story, origin),
      date_published: instantsOf(story).published,
      date_modified: instantsOf(story).updated,
      ...(story.ties && { authors: authorsOf(story, origin) }),
      tags: story.tags,
    })),
  }) as object;
}

export const edition: Edition<"site"> = { of: "site", make: jsonFeed };
