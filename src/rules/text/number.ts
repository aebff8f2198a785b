/** A number that was typed has no claim behind it. Digits of any script, and number words. */
import { formatAmount } from "../../language/amounts.ts";
import type { Story } from "../../model/story.ts";
import type { Passage } from "../../reading/passages/passage.ts";
import type { Found, TextContext, TextRule } from "../rule.ts";
import { namesIn } from "./names.ts";
import { datesIn, timesIn } from "./dates.ts";
import { anyOf, isIn, matches, type Range, within } from "./matches.ts";
import { quotedIn } from "./sentences.ts";

/**
 * Numbers that are no date or year, no time of day, not in a quotation (another rule's), not in a formula and in no name.
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

function find({ where, text, prints }: Passage, { vocabulary, story }: TextContext): Found[] {
  if (where === "correction") return [];
  const { patterns } = vocabulary;
  const words = [patterns.number, patterns.beforeNoun].flatMap((pattern) => matches(text, pattern));
  const digits = matches(text, DIGITS);
  if (words.length + digits.length === 0) return [];
  const allowed: Range[] = [
    ...datesIn(text, vocabulary),
    ...timesIn(text),
    ...quotedIn(text),
    ...namesIn(text, vocabulary, story?.names),
    // What names a threshold in a text that prints no figure says its number as the definition has it.
    ...(prints === "nothing" && story ? thresholdsIn(text, story) : []),
  ];
  const starts = new Set<number>();
  return [...digits, ...words]
    .filter((found) => !within(allowed, found))
    .filter(({ start }) => !starts.has(start) && starts.add(start))
    .map(({ start, text: typed }) => {
      const isTime = isIn(text.slice(start).replace(/^\d{1,2}(?:[.:]\d\d)?/, ""), patterns.twelveHours);
      return { at: start, what: `"${typed}" is typed`, write: isTime ? TIME : INSTEAD[prints] };
    });
}

const TIME = "Write a time of day with 24 hours, as 05:00 or 17:30.";

/** The places where a definition of the story is printed. */
function thresholdsIn(text: string, { figures }: Story): Range[] {
  return Object.values(figures)
    .filter(({ kind }) => kind === "definition")
    .flatMap((figure) => {
      const printed = formatAmount({ ...figure, hedge: "as stated" }, figure.unit);
      return matches(text, new RegExp(anyOf([printed]), "gu"));
    });
}

const INSTEAD: Record<Passage["prints"], string> = {
  part: 'Write <Fig id="…" />, or a date as 20 May 2021.',
  braces: "Write {figure-id}, or a date as 20 May 2021.",
  nothing: "Leave it out, or write a date as 20 May 2021.",
};
