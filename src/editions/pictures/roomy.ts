/**
 * How wide a text may come to stand where a picture's own fonts are not read: librsvg, Inkscape and office programs take what
 * they have instead. A picture that is laid out by this fits in all of them.
 */
import type { Measure } from "../../charts/picture/text-block.ts";
import { measure } from "./fonts.ts";
import { widestLetter } from "./letter-widths.ts";

/** How much wider than ours a letter is taken to be that the list of widths does not have. */
const UNKNOWN = 1.4;

/** The width of a text at size 1, in the widest of our face and those that stand for it. Throws an Error as `measure` does. */
export const roomy: Measure = (text, face) => {
  const own = measure(text, face);
  const letters = Array.from(text.replaceAll(/\s/g, " "));
  const other = letters.map((one) => widestLetter(one, face) ?? measure(one, face) * UNKNOWN);
  return Math.max(
    own,
    other.reduce((sum, width) => sum + width, 0),
  );
};
