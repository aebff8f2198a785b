import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import subsetFont from "subset-font";
import { expect, test } from "vitest";
import { FACES, type Face } from "../../../../src/charts/picture/text-block.ts";
import { fontFileOf } from "../../../../src/editions/pictures/fonts.ts";
import { woff2 } from "../../../../src/editions/pictures/woff2.ts";

const LETTERS = "At least 230 killed, “Gaza” – 1/2";

/** What a reader of fonts draws of the letters, and how wide. */
function drawn(bytes: Buffer) {
  const run = (create(bytes) as Font).layout(LETTERS);
  return { paths: run.glyphs.map(({ path }) => path.toSVG()), width: run.advanceWidth };
}

test.each(Object.keys(FACES) as Face[])(
  "a %s font draws as it did, in hardly more bytes than the best",
  async (face) => {
    const subset = (targetFormat: "sfnt" | "woff2") =>
      subsetFont(readFileSync(fontFileOf(face)), LETTERS, { targetFormat });
    const [sfnt, best] = [await subset("sfnt"), await subset("woff2")];
    const small = woff2(sfnt);
    expect(drawn(small)).toEqual(drawn(sfnt));
    expect(small.length).toBeLessThan(best.length * 1.2);
    expect(woff2(sfnt)).toEqual(small);
  },
);

test("a table of a name that WOFF 2 has no number for, and one of more than 127 bytes, are in the directory", () => {
  const sfnt = Buffer.concat([
    Buffer.from([0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0]),
    Buffer.from("ZZZZ", "latin1"),
    Buffer.from([0, 0, 0, 0, 0, 0, 0, 44, 0, 0, 1, 44]),
    Buffer.from("loca", "latin1"),
    Buffer.from([0, 0, 0, 0, 0, 0, 1, 88, 0, 0, 0, 4]),
    Buffer.alloc(304, 7),
  ]);
  const font = woff2(sfnt);
  expect(font.toString("latin1", 0, 4)).toBe("wOF2");
  expect(font.readUInt32BE(8)).toBe(font.length);
  // 63 and the tag, 300 in base 128; then the eleventh tag, as it is.
  expect([...font.subarray(48, 57)]).toEqual([63, ...Buffer.from("ZZZZ"), 0x82, 0x2c, 11 | 0xc0, 4]);
});
