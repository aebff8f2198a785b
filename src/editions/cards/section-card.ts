/** The share image of a section. */
import type { Edition } from "../edition.ts";
import { measure } from "../pictures/fonts.ts";
import { png } from "../pictures/png.ts";
import { drawSectionCard } from "./cards.ts";

export const edition: Edition<"section"> = {
  of: "section",
  make: ({ story, section, site }) => png(drawSectionCard(story, section, site, measure)),
};
