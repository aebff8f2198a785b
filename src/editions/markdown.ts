/** The story as a file of Markdown (text.ts). */
import { chartTexts } from "./chart-text.ts";
import type { Edition } from "./edition.ts";
import { textEdition } from "./text.ts";

export const edition: Edition<"story"> = {
  of: "story",
  make: async ({ story, site, origin, texts }) =>
    textEdition(story, { site, origin, bodies: await texts(story), charts: chartTexts(story) }),
};
