/**
 * The fonts that pictures are drawn with: shipped in fonts/ under the SIL Open Font License, so that every machine draws
 * the same. Measures texts with their own metrics, Arabic and Hebrew joined as they are when drawn.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import type { Face, Measure } from "../../charts/picture/text-block.ts";

const FOLDER = "src/editions/pictures/fonts";
// A bundled module no longer lies beside its fonts, but is run in the project's folder; a command may be run in another.
const BESIDE = existsSync(FOLDER) ? FOLDER : join(import.meta.dirname, "fonts");
const fontFile = (name: string) => join(BESIDE, `${name}.ttf`);

const OWN: Readonly<Record<Face, string>> = {
  serif: "Newsreader_600SemiBold",
  sans: "LibreFranklin_400Regular",
  bold: "LibreFranklin_600SemiBold",
};
/** Who lends letters that a face does not have. Of Noto Serif only Greek, Cyrillic, low and high digits and other signs. */
const LENDERS = [
  "NotoSerif_600SemiBold",
  "NotoNaskhArabic_600SemiBold",
  "NotoSerifHebrew_600SemiBold",
  "Newsreader_600SemiBold",
];

/** Every font file, for the rasteriser: it borrows a letter from the first that has it. */
export const FONT_FILES: readonly string[] = [...new Set([...LENDERS, ...Object.values(OWN)])].map(fontFile);

/** The file of a face's own font. */
export const fontFileOf = (face: Face): string => fontFile(OWN[face]);

const opened = new Map<string, Font>();
function open(name: string): Font {
  const font = opened.get(name) ?? (create(readFileSync(fontFile(name))) as Font);
  opened.set(name, font);
  return font;
}

/** A piece of a text at size 1: a word, or the space between two. */
interface Piece {
  width: number;
  /** Whether it needs letters of another font. */
  lent: boolean;
  /** How wide it may be in a row in which any piece is lent; worked out when it is asked for. */
  amongLent?: number;
}

const pieces: Record<Face, Map<string, Piece>> = { serif: new Map(), sans: new Map(), bold: new Map() };

/** The width of a text at size 1, words measured once each. Throws an Error for a letter that none of the fonts has. */
export const measure: Measure = (text, face) => {
  const words = text.split(/( )/).filter(Boolean);
  const found = words.map((word) => pieceOf(word, face));
  if (!found.some(({ lent }) => lent)) return found.reduce((sum, { width }) => sum + width, 0);
  return found.reduce((sum, piece, i) => sum + (piece.amongLent ??= widestOf(words[i] ?? "", face)), 0);
};

function pieceOf(word: string, face: Face): Piece {
  const known = pieces[face].get(word);
  if (known) return known;
  const runs = runsOf(word, face);
  const width = runs.reduce((sum, { text, font }) => sum + widthIn(text, font), 0);
  const piece = { width, lent: runs.some(({ font }) => font !== open(OWN[face])) };
  pieces[face].set(word, piece);
  return piece;
}

/** In a row with lent letters the rasteriser may take a lender's for the others too: the widest counts, and its space. */
function widestOf(word: string, face: Face): number {
  const has = (font: Font) => Array.from(word).every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  const lenders = LENDERS.map(open).filter(has);
  return Math.max(pieceOf(word, face).width, ...lenders.map((font) => widthIn(word, font))) * MIXED;
}

const MIXED = 1.02;

function widthIn(text: string, font: Font): number {
  return font.layout(text).advanceWidth / font.unitsPerEm;
}

/** The text cut where the font changes. A mark stays with the letter before it. */
function runsOf(text: string, face: Face): { text: string; font: Font }[] {
  const runs: { text: string; font: Font }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const stays = last !== undefined && /\p{M}|\u200d/u.test(letter);
    const font = stays ? last.font : fontFor(letter, face);
    if (last?.font === font) last.text += letter;
    else runs.push({ text: letter, font });
  }
  return runs;
}

/** Whether a letter can be drawn in the face, by its own font or a lent one. */
export function hasLetter(letter: string, face: Face): boolean {
  return fontWith(letter, face) !== undefined;
}

function fontWith(letter: string, face: Face): Font | undefined {
  const code = letter.codePointAt(0) ?? 0;
  const name = [OWN[face], ...LENDERS].find((each) => open(each).hasGlyphForCodePoint(code));
  return name === undefined ? undefined : open(name);
}

function fontFor(letter: string, face: Face): Font {
  const code = letter.codePointAt(0) ?? 0;
  const font = fontWith(letter, face);
  if (font) return font;
  throw new Error(
    `No font of the pictures has "${letter}" (U+${code.toString(16).toUpperCase().padStart(4, "0")}). Write it with other letters, or add a font to ${FOLDER}.`,
  );
}
