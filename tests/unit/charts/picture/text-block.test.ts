import fc from "fast-check";
import { expect, test } from "vitest";
import {
  drawText,
  escapeXml,
  fitText,
  isRightToLeft,
  type Measure,
  setText,
  textAt,
  wrapText,
} from "../../../../src/charts/picture/text-block.ts";

/** Every letter half as wide as it is high. */
const half: Measure = (text) => Array.from(text).length / 2;

test("no row is wider than the box, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 40, max: 400 }), (text, width) => {
      const rows = wrapText(text, width, "sans", 20, half);
      for (const row of rows) {
        const single = [...new Intl.Segmenter().segment(row)].length === 1;
        if (!single) expect(half(row, "sans") * 20).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test("no word is lost or moved by wrapping", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/)), (words) => {
      const rows = wrapText(words.join(" "), 100, "sans", 20, half);
      expect(rows.join("").replaceAll(" ", "")).toBe(words.join(""));
    }),
  );
});

test("a block is never higher than the box that it was fitted to, and keeps every letter", () => {
  const sizes = [80, 60, 40, 20];
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      const block = fitText(text, { width: 300, height: 200, face: "serif", sizes }, half);
      if (!block) return;
      expect(block.height).toBeLessThanOrEqual(200);
      for (const row of block.rows) expect(half(row, "serif") * block.size).toBeLessThanOrEqual(300);
      expect(block.rows.join("").replaceAll(/\s/g, "")).toBe(
        wrapText(text, Infinity, "serif", 20, half).join("").replaceAll(/\s/g, ""),
      );
    }),
  );
});

test("a text that fits in no size is told apart, not cut", () => {
  expect(fitText("a ".repeat(500), { width: 100, height: 50, face: "sans", sizes: [20] }, half)).toBeUndefined();
});

test("the rows of a fitted text are of like length", () => {
  const fit = { width: 100, height: 400, face: "serif", sizes: [20] } as const;
  expect(fitText("aaaa aaaa aa", fit, half)?.rows).toEqual(["aaaa", "aaaa aa"]);
});

test("Arabic and Hebrew end at the right edge of the box, other letters begin at the left", () => {
  expect(isRightToLeft("12 قتيلا")).toBe(true);
  expect(isRightToLeft("עזה, Gaza")).toBe(true);
  expect(isRightToLeft("Gaza (غزة)")).toBe(false);
  expect(drawText(setText("غزة", 200, "sans", 20, half), 10, 0, 200)).toMatch(/x="210".*text-anchor="end"/);
  expect(drawText(setText("Gaza", 200, "sans", 20, half), 10, 0, 200)).not.toContain("text-anchor");
});

test("nothing in a text can end its element, and what XML does not allow is left out", () => {
  expect(escapeXml('<b> & "x"\u0000\u202e')).toBe("&lt;b&gt; &amp; &quot;x&quot;");
  expect(textAt("</text><script>", 0, 0, { face: "sans", size: 10, fill: "#000000" })).not.toContain("<script");
});
