/**
 * Text in a picture, where nothing wraps by itself: rows that fit a width, sizes that fit a box, and the SVG of them.
 * How wide a text is, it is told by whoever has the fonts.
 */
import { COLOURS } from "./colours.ts";
import { round } from "../round.ts";

/** One of the faces that pictures are drawn with. */
export type Face = "serif" | "sans" | "bold";

/** How wide a text stands in a face at a size of 1. Throws an Error for a letter that no face has. */
export type Measure = (text: string, face: Face) => number;

/** The font of a face, then what a reader without it gets. The first ones are those of editions/pictures/fonts.ts. */
export const FACES: Readonly<Record<Face, { family: string; weight: number }>> = {
  serif: {
    family: "Newsreader, 'Noto Naskh Arabic', 'Noto Serif Hebrew', Georgia, serif",
    weight: 600,
  },
  sans: {
    family: "'Libre Franklin', 'Noto Naskh Arabic', 'Noto Serif Hebrew', system-ui, sans-serif",
    weight: 400,
  },
  bold: {
    family: "'Libre Franklin', 'Noto Naskh Arabic', 'Noto Serif Hebrew', system-ui, sans-serif",
    weight: 600,
  },
};

/** A text set in rows. */
export interface Block {
  rows: string[];
  face: Face;
  size: number;
  leading: number;
  height: number;
}

const LEADING: Readonly<Record<Face, number>> = { serif: 1.16, sans: 1.36, bold: 1.36 };
/** Scripts that are read from right to left (their letters, without digits and signs). */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Characters that have no width or that XML does not allow in a text. */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** The text in rows no wider than `width`, cut between words; a word that is wider by itself is cut between letters. */
export function wrapText(text: string, width: number, face: Face, size: number, measure: Measure): string[] {
  const fits = (row: string) => measure(row, face) * size <= width;
  const words = text
    .replace(UNSEEN, " ")
    .split(/[^\S\u00a0]+/)
    .filter(Boolean);
  return words.reduce<string[]>((rows, word) => {
    const row = rows.at(-1);
    if (row !== undefined && fits(`${row} ${word}`)) return [...rows.slice(0, -1), `${row} ${word}`];
    return [...rows, ...cutWord(word, fits)];
  }, []);
}

function cutWord(word: string, fits: (row: string) => boolean): string[] {
  if (fits(word)) return [word];
  const letters = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(word)];
  return letters.reduce<string[]>((rows, { segment }) => {
    const row = rows.at(-1);
    return row !== undefined && fits(row + segment) ? [...rows.slice(0, -1), row + segment] : [...rows, segment];
  }, []);
}

/** The text as a block of one size. */
export function setText(text: string, width: number, face: Face, size: number, measure: Measure): Block {
  const rows = wrapText(text, width, face, size, measure);
  const leading = round(size * LEADING[face]);
  return { rows, face, size, leading, height: round(rows.length * leading) };
}

/** What a text must fit, and the sizes to try, largest first. */
export interface Fit {
  width: number;
  height: number;
  face: Face;
  sizes: readonly number[];
}

/**
 * The text in the largest size in which it fits the box, its rows of like length; undefined where it fits in none.
 */
export function fitText(text: string, { width, height, face, sizes }: Fit, measure: Measure): Block | undefined {
  for (const size of sizes) {
    const block = setText(text, width, face, size, measure);
    if (block.height <= height) return balance(text, block, width, measure);
  }
  return undefined;
}

/** The block with its rows as even as they get without one more of them, to an eighth of the size of a letter. */
function balance(text: string, block: Block, width: number, measure: Measure): Block {
  let [low, high, best] = [width / 2, width, block];
  while (high - low > block.size / 8) {
    const middle = (low + high) / 2;
    const narrower = setText(text, middle, block.face, block.size, measure);
    if (narrower.rows.length > block.rows.length) low = middle;
    else [high, best] = [middle, narrower];
  }
  return best;
}

/** Whether the text is read from right to left: whether its first letter is of such a script. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * The block as SVG with its upper left corner at `x`, `y`. A row that is read from right to left ends at the right
 * edge of `width`, by its anchor alone, since not every renderer knows `direction`.
 */
export function drawText(block: Block, x: number, y: number, width: number, fill: string = COLOURS.ink): string {
  const { rows, face, size, leading } = block;
  const baseline = y + leading / 2 + size * 0.34;
  return rows
    .map((row, i) => {
      const end = isRightToLeft(row);
      return textAt(row, end ? x + width : x, baseline + i * leading, {
        face,
        size,
        fill,
        ...(end && { anchor: "end" }),
      });
    })
    .join("");
}

/** How one row is drawn. `halo` is the colour of an outline that keeps it legible over a line. */
export interface RowStyle {
  face: Face;
  size: number;
  fill: string;
  anchor?: "end" | "middle";
  halo?: string;
}

/** One row of text with its baseline at `y`. */
export function textAt(text: string, x: number, y: number, { face, size, fill, anchor, halo }: RowStyle): string {
  const { family, weight } = FACES[face];
  const around =
    halo === undefined ? "" : ` stroke="${halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  return `<text x="${round(x)}" y="${round(y)}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}"${anchor ? ` text-anchor="${anchor}"` : ""}${around}>${escapeXml(text)}</text>`;
}

/** The text as it may stand in XML, in an element or in an attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(UNSEEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
