import { expect, test } from "vitest";
import type { Face } from "../../../../src/charts/picture/text-block.ts";
import { hasLetter, measure } from "../../../../src/editions/pictures/fonts.ts";
import { wide, widestLetter } from "../../../../src/editions/pictures/letter-widths.ts";
import { WIDEST } from "../../../../src/editions/pictures/widest.ts";

const FACES = Object.keys(WIDEST) as Face[];
const lettersOf = (face: Face) => Object.values(WIDEST[face]).flatMap((letters) => Array.from(letters));

test("a letter's width is that of the table, at size 1", () => {
  expect(widestLetter("i", "sans")).toBe(0.28);
  expect(widestLetter("字", "sans")).toBeUndefined();
});

test("no letter is wider in our fonts, and each that is said to be known is in them", () => {
  for (const face of FACES) {
    const known = lettersOf(face).filter((letter) => {
      try {
        return wide(letter, face) > 0;
      } catch {
        return false;
      }
    });
    expect(known.filter((letter) => !hasLetter(letter, face))).toEqual([]);
    expect(known.filter((letter) => measure(letter, face) > wide(letter, face))).toEqual([]);
    expect(known.length).toBeGreaterThan(300);
  }
});

test("of a letter that nothing is known of nothing is said", () => {
  for (const letter of ["字", "ж", "→"]) expect(() => wide(`a${letter}`, "serif")).toThrow(`No width of "${letter}"`);
});
