/** A word that is explained where it stands; without words of its own it prints its name: `<Term id="breakwater" />`. */
import { escapeMarkdown } from "../markdown.ts";
import type { Part } from "../part.ts";
import { missing } from "../edition-text.ts";

/** In the text edition the words alone. */
export const term: Part = {
  attributes: { id: "term" },
  wraps: true,
  markdown: ({ story, given: { id = "" }, inner }) =>
    inner() || escapeMarkdown(story.terms[id]?.name ?? missing(`term "${id}"`)),
};
