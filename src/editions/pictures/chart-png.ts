/** A chart as a picture, twice as large as its SVG says. */
import type { Edition } from "../edition.ts";
import { absolute, urls } from "../../model/addresses.ts";
import { drawPicture, PICTURE_ZOOM } from "./chart-picture.ts";
import { measure } from "./fonts.ts";
import { png } from "./png.ts";

export const edition: Edition<"chart"> = {
  of: "chart",
  make: ({ story, id, site, origin }) =>
    png(drawPicture(story, id, site, absolute(urls.chart(story.id, id), origin), measure), PICTURE_ZOOM),
};
