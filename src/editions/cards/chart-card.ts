/** The share image of a chart. */
import type { Edition } from "../edition.ts";
import { measure } from "../pictures/fonts.ts";
import { png } from "../pictures/png.ts";
import { drawChartCard } from "./cards.ts";

export const edition: Edition<"chart"> = {
  of: "chart",
  make: ({ story, id, site }) => png(drawChartCard(story, id, site, measure)),
};
