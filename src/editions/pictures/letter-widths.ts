/** How wide a text stands at the most, told letter by letter from a table, so that no font has to be opened for it. */
import type { Face, Measure } from "../../charts/picture/text-block.ts";
import { WIDEST } from "./widest.ts";

const widths = Object.fromEntries(
  Object.entries(WIDEST).map(([face, lists]) => [
    face,
    new Map(Object.entries(lists).flatMap(([width, letters]) => Array.from(letters, (one) => [one, Number(width)]))),
  ]),
) as Record<Face, Map<string, number>>;

/** The width of a letter at size 1 in the widest face that may stand for ours; undefined for one that the table has not. */
export function widestLetter(letter: string, face: Face): number | undefined {
  const width = widths[face].get(letter);
  return width === undefined ? undefined : width / 1000;
}

/** How much wider a letter of ours is at the most; and the few that are wider still, at size 1. */
const MARGIN = 1.16;
const WIDER: Readonly<Record<string, number>> = { J: 0.45, Ĵ: 0.45, ŀ: 0.45, Ĳ: 0.95 };
/** Letters of the table that no font of ours has. */
const NOT_OURS = "←→";

/** The most that a text takes at size 1 in our face. Throws an Error for a letter of which nothing is known here. */
export const wide: Measure = (text, face) =>
  Array.from(text.replaceAll(/\s/g, " ")).reduce((sum, letter) => {
    const width = Math.max(WIDER[letter] ?? 0, (widestLetter(letter, face) ?? NaN) * MARGIN);
    if (Number.isNaN(width) || NOT_OURS.includes(letter)) throw new Error(`No width of "${letter}" is known.`);
    return sum + width;
  }, 0);
