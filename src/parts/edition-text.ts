/** What the text edition and the parts in it print alike: figures, and texts of YAML files in which figures are named. */
import { printFigure } from "../language/claims.ts";
import { fill, type Named } from "../model/placeholders.ts";
import type { Story } from "../model/story.ts";
import { escapeMarkdown } from "./markdown.ts";

/** A figure as printed, with its hedge, as a link to its evidence; the address stands at the end of the edition. */
export function figureText(story: Story, named: Named): string {
  return `[${escapeMarkdown(printFigure(story, named))}][${named.figure}]`;
}

/** A text of the story as Markdown, each `{figure-id}` in it printed. */
export function textOf(story: Story, text: string): string {
  return fill(escapeMarkdown(text), (named) => figureText(story, named));
}

/** Throws an Error: the edition is never made with a gap. `what` is what it lacks, as in `term "breakwater"`. */
export function missing(what: string): never {
  throw new Error(`The text edition has no ${what}.`);
}
