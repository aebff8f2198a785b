/** Words as they stand in a sentence: the first letter of a line, names in a row. */
import { LOCALE } from "./locale.ts";

const LISTS = new Intl.ListFormat(LOCALE, { type: "conjunction" });

/** The first letter upper case, for a claim that begins a line. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names as in a sentence: `a`, `a and b`, `a, b and c`. */
export function joinNames(names: readonly string[]): string {
  return LISTS.format(names);
}
