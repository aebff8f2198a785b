/** The stories that the JSON feed no longer holds, page by page, as its `next_url` leads to them. */
import { urls } from "../../model/addresses.ts";
import type { Edition } from "../edition.ts";
import { archived, type FeedContent, numbersOf } from "./feed.ts";
import { jsonOf } from "./json-feed.ts";

/** The page of that number, the oldest being 1; from each the next leads further back. */
export function jsonArchive(content: FeedContent, part: number): object {
  const stories = archived(content.stories)[part - 1] ?? [];
  return jsonOf({ ...content, stories }, urls.feedArchive("stories", part, "json"), part - 1);
}

export const edition: Edition<"part"> = {
  of: "part",
  parts: (stories) => numbersOf(archived(stories)),
  make: ({ part, ...content }) => jsonArchive(content, part),
};
