/**
 * How wide a text may come to stand where a picture's own fonts are not read: librsvg, Inkscape and office programs take what
 * they have instead. A picture that is laid out by this fits in all of them.
 */
import type { Face, Measure } from "../../charts/picture/text-block.ts";
import { measure } from "./fonts.ts";
import { WIDEST } from "./widest.ts";

/** How much wider than ours a letter is taken to be that the list of widths does not have. */
const UNKNOWN = 1.4;

const widths = Object.fromEntries(
  Object.entries(WIDEST).map(([face, lists]) => [
    face,
    new Map(Object.entries(lists).flatMap(([width, letters]) => Array.from(letters, (one) => [one, Number(width)]))),
  ]),
) as Record<Face, Map<string, number>>;

/** The width of a text at size 1, in the widest of our face and those that stand for it. Throws an Error as `measure` does. */
export const roomy: Measure = (text, face) => {
  const own = measure(text, face);
  const letters = Array.from(text.replaceAll(/\s/g, " "));
  const other = letters.map((one) => widths[face].get(one) ?? measure(one, face) * UNKNOWN * 1000);
  return Math.max(own, other.reduce((sum, width) => sum + width, 0) / 1000);
};
