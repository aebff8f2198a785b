/** What the Markdown edition and the parts in it write alike: lists, quotations, figures, texts in which figures are named. */
import { printFigure } from "../language/claims.ts";
import { fill, type Named } from "../model/placeholders.ts";
import type { Story } from "../model/story.ts";

/** One line an item. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** A text of several paragraphs as a quotation. */
export function quoted(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "> ").replaceAll(/^$/gm, ">");
}

/** A plain text in which nothing is a sign of Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, "\\$&");
}

/** A figure as printed, with its hedge, as a link to its evidence; the address stands at the end of the edition. */
export function figureMarkdown(story: Story, named: Named): string {
  return `[${escapeMarkdown(printFigure(story, named))}][${named.figure}]`;
}

/** A text of the story as Markdown, each `{figure-id}` in it printed. */
export function filledMarkdown(story: Story, text: string): string {
  return fill(escapeMarkdown(text), (named) => figureMarkdown(story, named));
}

/** Throws an Error: the edition is never made with a gap. `what` is what it lacks, as in `term "breakwater"`. */
export function missing(what: string): never {
  throw new Error(`The Markdown edition has no ${what}.`);
}
