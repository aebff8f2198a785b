/** The share image of a page that belongs to no story. */
import type { Edition } from "../edition.ts";
import { measure } from "../pictures/fonts.ts";
import { png } from "../pictures/png.ts";
import { drawPageCard } from "./cards.ts";

export const edition: Edition<"page"> = {
  of: "page",
  make: ({ page, site, stories }) => png(drawPageCard(page, site, stories, measure)),
};
