/** A remark beside the text, such as what sources say otherwise: `<Note title="Sources differ">…</Note>`. */
import { escapeMarkdown, quoted } from "../markdown.ts";
import type { Part } from "../part.ts";

/** In the Markdown edition a quotation under its title. */
export const note: Part = {
  attributes: { title: "text" },
  wraps: true,
  onPages: true,
  reads: (_, { title = "" }) => [title],
  markdown: ({ given: { title = "" }, inner }) => {
    // Words between tags are written indented, which in Markdown alone would be code.
    const words = inner().replaceAll(/^[ \t]+/gm, "");
    return quoted(`**${escapeMarkdown(title)}**\n\n${words.trim()}`);
  },
};
