import { inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawFigureCard } from "../../../../src/editions/cards/cards.ts";
import { FONT_FILES, measure } from "../../../../src/editions/pictures/fonts.ts";
import { indexedPng, type Pixels } from "../../../../src/editions/pictures/indexed-png.ts";
import { pngSize } from "../../../setup/png.ts";
import { exampleSite } from "../../../setup/examples/site.ts";
import { exampleStory, figure } from "../../../setup/examples/story.ts";

/** The parts of a PNG by their names. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

/** The pixels of an indexed PNG, as four bytes each. */
function decoded(png: Uint8Array): Buffer {
  const { width, height } = pngSize(png);
  const chunks = chunksOf(png);
  const [colours, rows] = [chunks.get("PLTE") ?? Buffer.of(), inflateSync(chunks.get("IDAT") ?? Buffer.of())];
  const pixels = Buffer.alloc(width * height * 4, 255);
  for (let i = 0; i < width * height; i++) {
    const number = rows[Math.floor(i / width) * (width + 1) + (i % width) + 1] ?? 0;
    colours.copy(pixels, i * 4, number * 3, number * 3 + 3);
  }
  return pixels;
}

const flat = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) =>
    fc
      .array(fc.integer({ min: 0, max: 5 }), { minLength: width * height, maxLength: width * height })
      .map((all): Pixels => ({
        width,
        height,
        pixels: Uint8Array.from(all.flatMap((one) => [one, one * 40, 255 - one, 255])),
      })),
  );

test("the pixels are those that were given", () => {
  fc.assert(
    fc.property(flat, (image) => {
      const png = indexedPng(image);
      expect(png && decoded(png)).toEqual(Buffer.from(image.pixels));
    }),
  );
});

test("a card is the picture that the rasteriser gives, in half the bytes", () => {
  const font = { loadSystemFonts: false, fontFiles: [...FONT_FILES] };
  const card = drawFigureCard(exampleStory(), figure("one", { value: 230 }), exampleSite, measure);
  const image = new Resvg(card, { font }).render();
  const png = indexedPng(image);
  if (!png) throw new Error("A card of more than 256 colours.");
  expect(decoded(png).equals(image.pixels)).toBe(true);
  expect(png.length).toBeLessThan(image.asPng().length * 0.6);
});

test("of 256 colours it is one, of more none, nor of what is seen through", () => {
  const image = (count: number, alpha = 255) => ({
    width: count,
    height: 1,
    pixels: Uint8Array.from(Array.from({ length: count }, (_, i) => [i % 256, i >> 8, 0, alpha]).flat()),
  });
  expect(indexedPng(image(256))).toBeDefined();
  expect(indexedPng(image(257))).toBeUndefined();
  expect(indexedPng(image(2, 254))).toBeUndefined();
});

test("pixels may begin anywhere in memory", () => {
  const memory = Uint8Array.from([9, 9, 9, 1, 2, 3, 255, 4, 5, 6, 255]);
  const png = indexedPng({ width: 2, height: 1, pixels: memory.subarray(3) });
  expect(png && decoded(png)).toEqual(Buffer.from(memory.subarray(3)));
});
