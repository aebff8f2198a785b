/** The corrections that their feed no longer holds, in archives that stay as they are (RFC 5005, 4). */
import type { Edition } from "../edition.ts";
import { correctionsAtom, correctionsOf } from "./corrections.ts";
import { archived, asArchive, type FeedContent, numbersOf } from "./feed.ts";

/** The archive of that number, the oldest being 1. */
export function correctionsArchive(content: FeedContent, part: number): string {
  const all = archived(correctionsOf(content.stories));
  const place = { of: "corrections", count: all.length, part } as const;
  return asArchive(correctionsAtom(content, all[part - 1] ?? [], place));
}

export const edition: Edition<"part"> = {
  of: "part",
  parts: (stories) => numbersOf(archived(correctionsOf(stories))),
  make: ({ part, ...content }) => correctionsArchive(content, part),
};
