/** The share image of a figure. */
import type { Edition } from "../edition.ts";
import { measure } from "../pictures/fonts.ts";
import { png } from "../pictures/png.ts";
import { drawFigureCard } from "./cards.ts";

export const edition: Edition<"figure"> = {
  of: "figure",
  make: ({ story, figure, site }) => png(drawFigureCard(story, figure, site, measure)),
};
