/** A chart as a picture that stands alone, its fonts inside. */
import type { Edition } from "../edition.ts";
import { absolute, urls } from "../../model/addresses.ts";
import { drawPicture } from "./chart-picture.ts";
import { embedFonts } from "./embed-fonts.ts";
import { roomy } from "./roomy.ts";

export const edition: Edition<"chart"> = {
  of: "chart",
  make: ({ story, id, site, origin }) =>
    embedFonts(drawPicture(story, id, site, absolute(urls.chart(story.id, id), origin), roomy)),
};
