/** A figure, or what another source says of it: `<Fig id="killed" by="who-2021" />`. */
import type { Part } from "../part.ts";
import { figureMarkdown } from "../markdown.ts";

/** In the Markdown edition a link to its evidence. */
export const fig: Part = {
  attributes: { id: "figure", "by?": "source" },
  // As it is read: a number, with its hedge or its unit.
  words: 2,
  markdown: ({ story, given: { id = "", by } }) =>
    figureMarkdown(story, by === undefined ? { figure: id } : { figure: id, by }),
};
