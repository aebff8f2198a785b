/** A number that was typed has no claim behind it. Digits of any script, and number words. */
import type { Passage } from "../../reading/passages/passage.ts";
import type { Found, TextContext, TextRule } from "../rule.ts";
import { datesIn, timesIn } from "./dates.ts";
import { matches, type Range, within } from "./matches.ts";
import { quotedIn } from "./sentences.ts";

/**
 * Numbers that are no date, no time of day, not in a quotation (another rule's), not in a formula and not in a name from the list.
 * The note of a correction may hold them: it says what was wrong, which no claim says any longer.
 */
export const number: TextRule = {
  name: "number",
  charter: [1],
  reason: "a number needs a claim, with who counted it",
  onPages: true,
  find,
};

const DIGITS = /[\p{L}\p{M}]*\p{N}[\p{L}\p{M}\p{N}]*(?:[.,:/’'-][\p{L}\p{M}]*\p{N}[\p{L}\p{M}\p{N}]*)*/gu;

/** A substance, whose low digits count atoms, and a unit of area or room: CO₂, km². */
const FORMULA = /\p{L}[\p{L}₀-₉]*[₀-₉](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[kcm]?m[²³](?![\p{L}\p{N}])/gu;

function find({ where, text, prints }: Passage, { vocabulary }: TextContext): Found[] {
  if (where === "correction") return [];
  const { patterns } = vocabulary;
  const words = [patterns.number, patterns.beforeNoun].flatMap((pattern) => matches(text, pattern));
  const digits = matches(text, DIGITS);
  if (words.length + digits.length === 0) return [];
  const allowed: Range[] = [
    ...datesIn(text, vocabulary),
    ...timesIn(text),
    ...quotedIn(text),
    ...matches(text, patterns.name),
    ...matches(text, FORMULA),
  ];
  const starts = new Set<number>();
  return [...digits, ...words]
    .filter((found) => !within(allowed, found))
    .filter(({ start }) => !starts.has(start) && starts.add(start))
    .map(({ start, text: typed }) => ({ at: start, what: `"${typed}" is typed`, write: INSTEAD[prints] }));
}

const INSTEAD: Record<Passage["prints"], string> = {
  part: 'Write <Fig id="…" />, or a date as 20 May 2021.',
  braces: "Write {figure-id}, or a date as 20 May 2021.",
  nothing: "Leave it out, or write a date as 20 May 2021.",
};
