/** The share image of a story. */
import type { Edition } from "../edition.ts";
import { measure } from "../pictures/fonts.ts";
import { png } from "../pictures/png.ts";
import { drawStoryCard } from "./cards.ts";

export const edition: Edition<"story"> = {
  of: "story",
  make: ({ story, site }) => png(drawStoryCard(story, site, measure)),
};
