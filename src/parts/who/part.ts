/** Whom a reader meets in the story, a line each: `<Who />`. */
import { sourceName } from "../../language/sources.ts";
import type { Story } from "../../model/story.ts";
import { escapeMarkdown, filledMarkdown, list } from "../markdown.ts";
import type { Part } from "../part.ts";

/** In the Markdown edition a list. */
export const who: Part = {
  attributes: {},
  once: true,
  lists: "who",
  reads: ({ who, sources }) =>
    who.flatMap(({ name, text, source = [] }) => [name, text, ...source.map((id) => sources[id]?.publisher ?? "")]),
  prints: ({ who }) => who.map(({ text }) => text),
  markdown: ({ story }) => list(story.who.map((entry) => entryMarkdown(story, entry))),
};

function entryMarkdown(story: Story, { name, text, source = [] }: Story["who"][number]): string {
  const sources = source.map((id) => `(${escapeMarkdown(sourceName(story, id))})`);
  return [`**${escapeMarkdown(name)}**: ${filledMarkdown(story, text)}`, ...sources].join(" ");
}
