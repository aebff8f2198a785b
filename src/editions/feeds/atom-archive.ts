/** The stories that the Atom feed no longer holds, in archives that stay as they are (RFC 5005, 4). */
import type { Edition } from "../edition.ts";
import { atomOf } from "./atom.ts";
import { archived, asArchive, type FeedContent, numbersOf } from "./feed.ts";

/** The archive of that number, the oldest being 1. */
export function atomArchive(content: FeedContent, part: number): string {
  const all = archived(content.stories);
  return asArchive(atomOf({ ...content, stories: all[part - 1] ?? [] }, { of: "stories", count: all.length, part }));
}

export const edition: Edition<"part"> = {
  of: "part",
  parts: (stories) => numbersOf(archived(stories)),
  make: ({ part, ...content }) => atomArchive(content, part),
};
