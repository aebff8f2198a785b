/** Names that hold a number: of chemicals, groups, machines, articles of law, centuries, and those that a story lists. */
import { isIn, matches, type Range } from "./matches.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A substance, whose low digits count atoms, and a unit of area or room: CO₂, H₂O, km². */
const FORMULA = /\p{L}+[₀-₉][\p{L}₀-₉]*(?!\p{N})|(?<![\p{L}\p{N}])[kcm]?m[²³](?![\p{L}\p{N}])/gu;
/** A token that begins with a capital and goes on with digits: G7, COP26, H5N1, F-16, Covid-19, SSP2-4.5. */
const LETTERED =
  /(?<![\p{L}\p{M}\p{N}$€£])\p{Lu}[\p{L}\p{M}]*(?:[-‐]?[\p{L}\p{M}\d]+)*(?:\.\d+)?(?![\p{L}\p{M}\p{N}])/gu;
/** 118th Congress, 15th Street. */
const ORDINAL = /(?<![\p{L}\p{N}.,])\d+\p{Ll}{2}(?=\s+\p{Lu})/gu;

/** The places of all of them, in no order. `own` are the names that the story lists. */
export function namesIn(text: string, { patterns }: Vocabulary, own: readonly string[] = []): Range[] {
  return [
    ...matches(text, FORMULA),
    ...matches(text, LETTERED).filter((found) => /\d/.test(found.text) && !isIn(found.text, patterns.money)),
    ...matches(text, ORDINAL),
    ...matches(text, patterns.ordinalName),
    ...matches(text, patterns.numbered).filter(({ end }) => !isIn(text.slice(end), patterns.countedNext)),
    ...matches(text, patterns.name),
    ...matches(text, patterns.per),
    ...capitals(text, patterns.number),
    ...own.flatMap((name) => placesOf(text, name)),
  ];
}

/** Number words that are part of a name, as capitals within a sentence show: the Six Day War, the Group of Seven. */
function capitals(text: string, number: RegExp): Range[] {
  return matches(text, number).filter(({ start, end, text: word }) => {
    if (!/^\p{Lu}/u.test(word) || /(?:^|[.!?:…–“"‘(]\s*)$/u.test(text.slice(0, start))) return false;
    return (
      /^[\s-]+\p{Lu}/u.test(text.slice(end)) || /\p{Lu}[\p{L}]*\s+(?:\p{Ll}{2,3}\s+)?$/u.test(text.slice(0, start))
    );
  });
}

function placesOf(text: string, name: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    found.push({ start: at, end: at + name.length });
  return found;
}
