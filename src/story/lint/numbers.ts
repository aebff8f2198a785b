/** Rule 1: a number that was typed has no claim behind it. Digits of any script, and number words. */
import { quotedIn, type Span } from "../prose.ts";
import { datesIn, timesIn } from "./dates.ts";
import type { Finding } from "./finding.ts";
import type { Language } from "./language.ts";
import { matches, type Range, within } from "./words.ts";

const DIGITS = /[\p{L}\p{M}]*\p{N}[\p{L}\p{M}\p{N}]*(?:[.,:/’'-][\p{L}\p{M}]*\p{N}[\p{L}\p{M}\p{N}]*)*/gu;

/**
 * Numbers that are no date, no time of day, not in a quotation (another rule's) and not in a name from the list.
 * The note of a correction may hold them: it says what was wrong, which no claim says any longer.
 */
export function numbersIn(span: Span, language: Language): Finding[] {
  if (span.where === "correction") return [];
  const { text } = span;
  const { patterns } = language;
  const found = [patterns.number, patterns.beforeNoun].flatMap((pattern) => matches(text, pattern));
  const digits = matches(text, DIGITS);
  if (found.length + digits.length === 0) return [];
  const allowed: Range[] = [
    ...datesIn(text, language),
    ...timesIn(text),
    ...quotedIn(text),
    ...matches(text, patterns.name),
  ];
  const starts = new Set<number>();
  return [...digits, ...found]
    .filter((number) => !within(allowed, number))
    .filter(({ start }) => !starts.has(start) && starts.add(start))
    .map(({ start, text: number }) => ({
      rule: "number",
      at: start,
      what: `"${number}" is typed`,
      write: INSTEAD[span.prints],
    }));
}

const INSTEAD: Record<Span["prints"], string> = {
  part: 'Write <Fig id="…" />, or a date as 20 May 2021.',
  braces: "Write {figure-id}, or a date as 20 May 2021.",
  nothing: "Leave it out, or write a date as 20 May 2021.",
};
