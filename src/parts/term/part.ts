/** A word that is explained where it stands; without words of its own it prints its name: `<Term id="breakwater" />`. */
import { escapeMarkdown, missing } from "../markdown.ts";
import type { Part } from "../part.ts";

/** In the Markdown edition the words alone. */
export const term: Part = {
  attributes: { id: "term" },
  wraps: true,
  markdown: ({ story, given: { id = "" }, inner }) =>
    inner() || escapeMarkdown(story.terms[id]?.name ?? missing(`term "${id}"`)),
};
