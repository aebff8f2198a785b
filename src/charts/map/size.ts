/** How large a map is drawn on the page. */
import { LETTER } from "../room.ts";
import type { Measure } from "../picture/text-block.ts";
import type { Box } from "./frame.ts";

/** The box of a drawing, the size of its letters, and how wide texts are in them. */
export interface Size extends Box {
  letter: number;
  measure: Measure;
  /** How many letters the paths of all outlines may have. */
  outlines: number;
}

/** The faces of the page are not known: letters are taken as wide as the widest common ones have them, capitals wider. */
const CAPITAL = 0.72;
const measure: Measure = (text, face) => {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals * CAPITAL + (text.length - capitals) * LETTER[face === "serif" ? "serif" : "sans"];
};

/** About 450 bytes of a compressed page. */
const OUTLINES = 1200;

/**
 * For columns of less than 40 rem, and for the rest, each as its narrowest column has it: what is drawn grows with the
 * column and its letters do not, so that names apart in these boxes are apart in all.
 */
export const NARROW: Size = { width: 312, height: 312, letter: 13, measure, outlines: OUTLINES };
export const WIDE: Size = { width: 640, height: 400, letter: 13, measure, outlines: OUTLINES };
