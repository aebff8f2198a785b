/**
 * The fonts that pictures are drawn with: shipped in fonts/ under the SIL Open Font License, so that every machine draws
 * the same. Measures texts with their own metrics, Arabic and Hebrew joined as they are when drawn.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import type { Face, Measure } from "../../charts/picture/text-block.ts";

// From the project's folder: a bundled module no longer lies beside its fonts.
const FOLDER = "src/editions/pictures/fonts";
const fontFile = (name: string) => join(FOLDER, `${name}.ttf`);

const OWN: Readonly<Record<Face, string>> = {
  serif: "Newsreader_600SemiBold",
  sans: "LibreFranklin_400Regular",
  bold: "LibreFranklin_600SemiBold",
};
/** Who lends letters that a face does not have, in the order of the font-family lists. */
const LENDERS = ["NotoNaskhArabic_600SemiBold", "NotoSerifHebrew_600SemiBold", "Newsreader_600SemiBold"];

/** Every font file, for the rasteriser. */
export const FONT_FILES: readonly string[] = [...new Set([...Object.values(OWN), ...LENDERS])].map(fontFile);

/** The file of a face's own font. */
export const fontFileOf = (face: Face): string => fontFile(OWN[face]);

const opened = new Map<string, Font>();
function open(name: string): Font {
  const font = opened.get(name) ?? (create(readFileSync(fontFile(name))) as Font);
  opened.set(name, font);
  return font;
}

const widths = new Map<string, number>();

/** The width of a text at size 1, words measured once each. Throws an Error for a letter that none of the fonts has. */
export const measure: Measure = (text, face) => {
  const mixed = runsOf(text, face).some(({ font }) => font !== open(OWN[face]));
  return text
    .split(/(?= )|(?<= )/)
    .map((word) => {
      const key = `${face} ${mixed} ${word}`;
      const width = widths.get(key) ?? (mixed ? widestOf(word, face) : widthOf(word, face));
      widths.set(key, width);
      return width;
    })
    .reduce((sum, width) => sum + width, 0);
};

function widthOf(word: string, face: Face): number {
  return runsOf(word, face).reduce((sum, { text, font }) => sum + widthIn(text, font), 0);
}

/** In a row with lent letters the rasteriser may take a lender's for the others too: the widest counts, and its space. */
function widestOf(word: string, face: Face): number {
  const has = (font: Font) => Array.from(word).every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  const lenders = LENDERS.map(open).filter(has);
  return Math.max(widthOf(word, face), ...lenders.map((font) => widthIn(word, font))) * MIXED;
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

function fontFor(letter: string, face: Face): Font {
  const code = letter.codePointAt(0) ?? 0;
  const name = [OWN[face], ...LENDERS].find((each) => open(each).hasGlyphForCodePoint(code));
  if (name !== undefined) return open(name);
  throw new Error(
    `No font of the pictures has "${letter}" (U+${code.toString(16).toUpperCase().padStart(4, "0")}). Write it with other letters, or add a font to ${FOLDER}.`,
  );
}
