/**
 * How much room texts take in a column of the page, whose fonts are not known: letters are taken as wide as those of the
 * widest common faces. The sizes are those of styles/charts.css and drawings.css.
 */
import { wrapWords } from "./wrap.ts";

/** Letters of Verdana and DejaVu, the widest faces that `sans-serif` and `serif` commonly stand for, per pixel of size. */
export const LETTER = { serif: 0.6, sans: 0.59 };
/** A root size of 16 px: text of 0.85rem/1.45. */
const TEXT = 13.6;
/** The height of a line of text, in pixels. */
export const LINE = 19.8;

const [WIDE_FROM, NARROW_MOST] = [640, 416];

/** Whether the wide drawings are shown in a column of that width: from 40rem on. */
export function isWide(width: number): boolean {
  return width >= WIDE_FROM;
}

/** How wide a drawing stands in a column of that width: the narrow ones stop growing at 26rem. */
export function drawnWidth(width: number): number {
  return isWide(width) ? width : Math.min(width, NARROW_MOST);
}

/** How many lines the text takes in a column of that width. */
export function linesOf(text: string, width: number): number {
  return wrapWords(text, Math.floor(width / (TEXT * LETTER.sans))).length;
}
