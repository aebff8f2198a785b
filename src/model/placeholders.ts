/**
 * Texts of YAML files that hold figures as `{figure-id}`, or as `{figure-id@source-id}` where another source's count
 * of it is meant. Knows the notation, not the figures.
 */
import { ID } from "./schema/pieces.ts";

/** A figure that is named: its id, and the source whose count is meant where it is not the figure's own. */
export interface Named {
  figure: string;
  by?: string;
}

/** A piece of such a text: words, or a figure to print there. */
export type Segment = string | Named;

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** The text cut at its placeholders, in order; joining the words and `{id}`s gives it back. */
export function segments(text: string): Segment[] {
  const parts: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    const inside = match[1] ?? "";
    const at = inside.indexOf("@");
    const [figure, by] = at < 0 ? [inside] : [inside.slice(0, at), inside.slice(at + 1)];
    parts.push(by === undefined ? { figure } : { figure, by });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** The figures that the text names, in order; their ids need not be well formed. */
export function figuresIn(text: string): Named[] {
  return segments(text).filter((part) => typeof part !== "string");
}

/** Whether the text between braces could be a figure's id at all. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** The text with every placeholder replaced by what `print` says of it. */
export function fill(text: string, print: (named: Named) => string): string {
  return segments(text)
    .map((part) => (typeof part === "string" ? part : print(part)))
    .join("");
}
