import { readdirSync, readFileSync, statSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { FONT_FILES, hasLetter, measure } from "../../../../src/editions/pictures/fonts.ts";
import { drawText, type Face, setText } from "../../../../src/charts/picture/text-block.ts";

const [LEFT, WIDTH] = [400, 300];

/** Where the rasteriser puts the ink of a text that was set for a box. */
function ink(text: string, face: Face, size: number) {
  const body = drawText(setText(text, WIDTH, face, size, measure), LEFT, 0, WIDTH);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="4000">${body}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...FONT_FILES] } }).getBBox();
}

const word = (letters: string, max: number) =>
  fc.array(fc.constantFrom(...Array.from(letters)), { minLength: 1, maxLength: max }).map((all) => all.join(""));
const LATIN = "abcdefghijklmnopqrstuvwxyzABCQWMfil'’“”–-.,0123456789";
const ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
const HEBREW = "אבגדהוזחטיכלמנסעפצקרשת";
const CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяїєґ";
const GREEK = "αβγδεζηθικλμνξοπρστυφχψως";
const FORMULA = "CO₂H₄³²kmΩ½";
const wordsOf = (...all: ReturnType<typeof word>[]) =>
  fc.array(fc.oneof(...all), { minLength: 1, maxLength: 12 }).map((some) => some.join(" "));
const words = fc.oneof(
  wordsOf(word(LATIN, 40)),
  wordsOf(word(LATIN, 40), word(ARABIC, 25)),
  wordsOf(word(LATIN, 40), word(HEBREW, 25)),
  wordsOf(word(LATIN, 40), word(CYRILLIC, 25), word(GREEK, 25), word(FORMULA, 8)),
);

test("any text fits its box when the rasteriser draws it, Arabic, Hebrew, Cyrillic and formulas too", () => {
  fc.assert(
    fc.property(
      words,
      fc.constantFrom<Face>("serif", "sans", "bold"),
      fc.constantFrom(16, 32, 64),
      (text, face, size) => {
        const box = ink(text, face, size);
        // A letter may lean out of its own width, and a space between two scripts be that of either: a quarter letter.
        if (!box) return;
        expect(box.x).toBeGreaterThanOrEqual(LEFT - size * 0.25);
        expect(box.x + box.width).toBeLessThanOrEqual(LEFT + WIDTH + size * 0.25);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test("Arabic letters are joined, so a word is narrower than its letters apart", () => {
  const apart = Array.from("سلام").reduce((sum, letter) => sum + measure(letter, "serif"), 0);
  expect(measure("سلام", "serif")).toBeLessThan(apart * 0.9);
  expect(ink("سلام", "serif", 64)?.width).toBeGreaterThan(20);
});

test("Cyrillic in a serif face is drawn with serifs: by the font that it was measured with", () => {
  // Noto Serif is wider than Libre Franklin, which has Cyrillic too and would be borrowed from if it came first.
  const width = ink("шторм", "serif", 64)?.width ?? 0;
  expect(Math.abs(width - (measure("шторм", "serif") / 1.02) * 64)).toBeLessThan(8);
  expect(width).toBeGreaterThan(measure("шторм", "sans") * 64 * 1.1);
});

test("which letters there are can be asked", () => {
  expect(["ж", "₂", "غ", "ש", "字", "🙂", "→"].map((letter) => hasLetter(letter, "serif"))).toEqual([
    ...[true, true, true, true],
    ...[false, false, false],
  ]);
});

test("a letter that no font has is refused, with what to do", () => {
  expect(() => measure("加沙", "sans")).toThrow(
    'No font of the pictures has "加" (U+52A0). Write it with other letters, or add a font to src/editions/pictures/fonts.',
  );
});

test("the fonts are few, small and under an open licence", () => {
  const files = readdirSync("src/editions/pictures/fonts");
  expect(
    files
      .filter((name) => name.endsWith(".ttf"))
      .map((name) => `src/editions/pictures/fonts/${name}`)
      .sort(),
  ).toEqual(FONT_FILES.map((file) => file.replaceAll("\\", "/")).sort());
  expect(files.reduce((sum, name) => sum + statSync(`src/editions/pictures/fonts/${name}`).size, 0)).toBeLessThan(
    700_000,
  );
  expect(readFileSync("src/editions/pictures/fonts/OFL.txt", "utf8")).toContain("SIL OPEN FONT LICENSE Version 1.1");
});
