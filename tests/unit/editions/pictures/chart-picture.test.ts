import { create } from "fontkit";
import { expect, test } from "vitest";
import { embedFonts } from "../../../../src/editions/pictures/embed-fonts.ts";
import { measure } from "../../../../src/editions/pictures/fonts.ts";
import { drawPicture, PICTURE_ZOOM } from "../../../../src/editions/pictures/chart-picture.ts";
import { rasteriser } from "../../../../src/editions/pictures/raster.ts";
import { pngSize } from "../../../setup/png.ts";
import { corrected, exampleStory } from "../../../setup/examples/story.ts";
import { exampleSite } from "../../../setup/examples/site.ts";

const ADDRESS = "https://example.org/example/charts/bars/";
const picture = (id = "bars") => drawPicture(exampleStory(), id, exampleSite, ADDRESS, measure);
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text).join(" ");

test("a picture says what it finds, what is measured, who reported, as of when, and where it is from", () => {
  const text = texts(picture());
  for (const part of [
    "A finding about at least 30",
    "What is measured.",
    "The Daily, 3 February 2001",
    "As of 3 February 2001",
    "The Example, CC BY 4.0",
    ADDRESS,
  ])
    expect(text).toContain(part);
});

test("a picture has its title and description for those who do not see it, with every hedge", () => {
  const svg = picture();
  expect(svg).toContain('role="img" aria-labelledby="example-bars-title example-bars-desc"');
  expect(svg).toContain('<title id="example-bars-title">A finding about at least 30</title>');
  expect(svg).toMatch(/<desc id="example-bars-desc">What is measured\. At least 30 are drawn\. Source: The Daily/);
});

test("a picture of a corrected chart says so above the drawing, with the day, and to those who do not see it", () => {
  const plain = picture();
  const svg = drawPicture(corrected(exampleStory(), "north-killed"), "bars", exampleSite, ADDRESS, measure);
  expect(texts(svg)).toContain("What is measured. Corrected 5 March 2001 North");
  expect(svg).toMatch(
    /<desc id="example-bars-desc">What is measured\. .* As of 3 February 2001\. Corrected 5 March 2001\.<\/desc>/,
  );
  // Its row is as high as its letters need, and all below it moves down by that.
  const number = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1]);
  const moved = (pattern: RegExp) => number(svg, pattern) - number(plain, pattern);
  const [mark, measured] = ["Corrected 5 March 2001<", "What is measured.<"].map((text) =>
    number(svg, new RegExp(`y="([^"]*)"[^>]*>${text}`)),
  );
  expect((mark ?? 0) - (measured ?? 0)).toBeGreaterThan(14 * 1.3);
  expect(moved(/ height="(\d+)"/)).toBeGreaterThan(14 * 1.3);
  expect(moved(/ height="(\d+)"/)).toBeLessThanOrEqual(14 * 1.36 + 5);
  expect(Math.abs(moved(/translate\(24 (\d+)\)/) - moved(/ height="(\d+)"/))).toBeLessThanOrEqual(1);
});

test("a picture is the same to the byte where another figure was corrected, or one of its own updated", () => {
  const drawn = (id: string, change = {}) =>
    drawPicture(corrected(exampleStory(), id, change), "people", exampleSite, ADDRESS, measure);
  expect(drawn("displaced")).toBe(picture("people"));
  expect(drawn("north-killed", { kind: "update" })).toBe(picture("people"));
  expect(drawn("north-killed")).not.toBe(picture("people"));
});

test("a picture needs nothing from outside itself", async () => {
  const svg = await embedFonts(picture());
  expect(svg).not.toMatch(/var\(|@import|<image|<use|<script| href=/);
  expect([...svg.matchAll(/url\((?!data:font\/woff2;base64,)/g)]).toEqual([]);
});

test("the fonts inside have every letter of its texts, and not many more", async () => {
  const svg = await embedFonts(picture());
  const fonts = [
    ...svg.matchAll(/@font-face\{font-family:([^;]*);font-weight:(\d+);src:url\(data:font\/woff2;base64,([^)]*)\)/g),
  ];
  expect(fonts.map(([, family, weight]) => `${family} ${weight}`)).toEqual([
    "Newsreader 600",
    "'Libre Franklin' 400",
    "'Libre Franklin' 600",
  ]);
  const serif = create(Buffer.from(fonts[0]?.[3] ?? "", "base64"));
  if (!("characterSet" in serif)) throw new Error("Not one font.");
  expect(String.fromCodePoint(...serif.characterSet.filter((code) => code < 0xffff)).trim()).toBe(
    [...new Set("A finding about at least 30")].sort().join("").trim(),
  );
  expect(svg.length).toBeLessThan(40_000);
});

test("the PNG is the same picture at twice its size", () => {
  const svg = picture("steps");
  const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
  const png = rasteriser(".reports/pictures").png(svg, PICTURE_ZOOM);
  expect(pngSize(png)).toEqual({ width: 1536, height: 2 * height });
});
