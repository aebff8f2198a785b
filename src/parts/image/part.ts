/**
 * A photograph or drawing: `<Image file="market.jpg" alt="…" credit="…" licence="…" source="…" />`. Who made it, on which terms
 * it may be shown and where it is from always stand under it; a caption may. It stands behind words, never before them.
 */
import { imageCredit } from "../../language/images.ts";
import { plainImage, shownImage } from "../../model/images.ts";
import { escapeMarkdown, missing } from "../markdown.ts";
import type { Part } from "../part.ts";

/** In the Markdown edition the JPEG, and what stands under it. */
export const image: Part = {
  attributes: {
    file: "image",
    alt: "alternative",
    credit: "others",
    licence: "others",
    source: "source",
    "caption?": "text",
  },
  afterWords: true,
  reads: (story, given) => {
    const { source, caption = "", credit, licence } = shownImage(given);
    const publisher = Object.hasOwn(story.sources, source) ? story.sources[source]?.publisher : undefined;
    return [caption, credit, licence, "from", publisher ?? ""];
  },
  markdown: ({ story, given, whole }) => {
    const shown = shownImage(given);
    const file = story.images?.[shown.file] ?? missing(`image "${shown.file}"`);
    const under = [shown.caption, imageCredit(story, shown)].filter((text) => text !== undefined);
    return `![${escapeMarkdown(shown.alt)}](${whole(plainImage(story.id, file).path)})\n\n${under.map(escapeMarkdown).join(" ")}`;
  },
};
