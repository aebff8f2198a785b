/**
 * Years, decades and spans of years in a text, which count nothing. Four digits are a year only where the words around them
 * say so: "in 2019", "the 2019 election", "2019 was"; "2019 people" and "rose by 2019" are counts.
 */
import { isIn, matches, type Range } from "./matches.ts";
import type { Vocabulary } from "./vocabulary.ts";

const YEAR = /(?<![\p{L}\p{M}\p{N}.,/]|[\p{N}\s][-–])[12]\d{3}(?![\p{L}\p{M}\p{N}]|[.,/–-]\d|\s*–\s*\d)/gu;
/** 2010s, ’90s. */
const DECADE = /(?<![\p{L}\p{M}\p{N}.,])(?:[12]\d\d0|[’']\d0)s(?![\p{L}\p{N}])/gu;
/** 1850–1900, 2019-20, 2023/24, FY2023/24. */
const SPAN = /(?<![\p{M}\p{N}.,/-])[12]\d{3}\s*[–/-]\s*(?:[12]\d{3}|\d\d)(?![\p{L}\p{M}\p{N}]|[.,/–-]\d)/gu;
/** Q1 2023, and what it is the year of. */
const QUARTER = /(?<![\p{L}\p{N}])Q[1-4](?:[\s/-]+[12]\d{3})?(?![\p{L}\p{N}])/gu;

/** The places of all of them, in no order. */
export function yearsIn(text: string, vocabulary: Vocabulary): Range[] {
  if (!/\d/.test(text)) return [];
  const spans = matches(text, SPAN).filter((span) => isSpan(span.text) && !isCount(text, span, vocabulary));
  const found: Range[] = [...matches(text, DECADE), ...matches(text, QUARTER), ...spans];
  for (const year of matches(text, YEAR)) {
    const before = text.slice(0, year.start);
    const isPrefixed = /\p{L}[-‐–]$/u.test(before); // post-1945, mid-2019
    const isYear = isSaid(text, year, vocabulary) || follows(before, found);
    if (isPrefixed || (isYear && !isCount(text, year, vocabulary))) found.push(year);
  }
  return found;
}

/** Whether it is counted rather than named: before what is counted, or after a limit or a word such as killed. */
function isCount(text: string, { start, end }: Range, { patterns }: Vocabulary): boolean {
  const before = text.slice(0, start);
  return (
    isIn(text.slice(end), patterns.notYear) ||
    (isIn(before, patterns.hedgeBefore) && !isAtEnd(text, { start, end }, patterns)) ||
    isIn(before, patterns.tollBefore)
  );
}

/** Whether the words around it say that it is a year. */
function isSaid(text: string, { start, end }: Range, { patterns }: Vocabulary): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return (
    isIn(before, patterns.year) ||
    isIn(before, patterns.yearUnless) ||
    isIn(after, patterns.yearThen) ||
    isAtEnd(text, { start, end }, patterns) ||
    (isIn(before, patterns.someOfYear) && /^[\s-]+\p{L}/u.test(after)) ||
    (before.endsWith("(") && after.startsWith(")")) ||
    // The name of what is held in it: Expo 2020, the World Cup 2022.
    /[\p{Ll},]\s+\p{Lu}[\p{L}]+\s+$/u.test(before)
  );
}

/** Whether it ends what is said, as in "the warmth of 2024" and "until about 1960", and so is no count of what follows. */
function isAtEnd(text: string, { start, end }: Range, patterns: Vocabulary["patterns"]): boolean {
  const said =
    text
      .slice(0, start)
      .split(/[.!?;:]\s/)
      .at(-1) ?? "";
  return isIn(said, patterns.yearAtEnd) && isIn(text.slice(end), patterns.noNoun);
}

/** Whether it follows another year, as in "2019 and 2020" or "1850 to 1900". */
function follows(before: string, found: readonly Range[]): boolean {
  const joiner = /(?:,|\s+(?:\p{Ll}{2,5}))\s+$/u.exec(before);
  return joiner !== null && found.some(({ end }) => end === joiner.index);
}

function isSpan(text: string): boolean {
  const [from = "", to = ""] = text.split(/\s*[–/-]\s*/);
  const last = to.length === 2 ? from.slice(0, 2) + to : to;
  return Number(last) > Number(from) || (to.length === 2 && Number(to) === (Number(from) + 1) % 100);
}
