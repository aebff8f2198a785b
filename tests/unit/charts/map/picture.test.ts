import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { map } from "../../../../src/charts/map/kind.ts";
import { drawMap, fitMap } from "../../../../src/charts/map/picture.ts";
import { COLOURS } from "../../../../src/charts/picture/colours.ts";
import { markedMap } from "../../../../src/charts/map/rows.ts";
import { measure } from "../../../../src/editions/pictures/fonts.ts";
import { exampleStory, specOf } from "../../../setup/examples/story.ts";

const story = exampleStory();
const chart = specOf(story, "map");
const scale = { width: 720, letter: 14, measure };

test("outside of the box there is paper, and nothing on it", () => {
  const { body, height } = drawMap(markedMap(story, chart), scale, 400);
  const edge = 20;
  const [width, high] = [scale.width + 2 * edge, height + 2 * edge];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${high}"><rect width="${width}" height="${high}" fill="${COLOURS.paper}"/><g transform="translate(${edge} ${edge})">${body}</g></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const paper = Number.parseInt(COLOURS.paper.slice(1), 16);
  const inked = (x: number, y: number) => pixels.readUIntBE((y * width + x) * 4, 3) !== paper;
  const outside: string[] = [];
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < width; x++) {
      const inBox = x >= edge && x < width - edge && y >= edge && y < high - edge;
      if (!inBox && inked(x, y)) outside.push(`${x} ${y}`);
    }
  }
  expect(outside).toEqual([]);
  expect(inked(edge, edge)).toBe(true);
});

test("it names everything that the page names, areas in capitals", () => {
  const { body } = drawMap(markedMap(story, chart), scale, 400);
  for (const text of ["Northport", "Southport", "IRELAND", "THE NORTH", "Border", "Irish Sea", "50 km"])
    expect(body).toContain(`>${text}<`);
});

test("in a low box the letters are smaller, so that every name has room", () => {
  const drawn = (letter: number) => [...map.pictures(story, chart, { ...scale, width: 1056, letter }, 130)];
  expect(drawn(24)).toEqual([]);
  expect(drawn(14)).toHaveLength(1);
  expect(drawn(14)[0]?.height).toBe(130);
});

test("circles are drawn with how they are read below them, in a box of any height", () => {
  const [counted, spec] = [exampleStory(), structuredClone(chart)];
  spec.places = spec.places.map((place, i) => ({ ...place, figure: ["north-killed", "displaced"][i] ?? "" }));
  const marked = markedMap(counted, spec);
  const drawing = drawMap(marked, scale, 400);
  expect(drawing.body.match(/<circle /g)).toHaveLength(3);
  expect(drawing.body).toContain(">at least 30<");
  expect(drawing.body).toContain("The area of a circle is in proportion to its number.");
  expect(drawing.height).toBeGreaterThan(400 + scale.letter);
  expect(fitMap(marked, scale, 300).height).toBeLessThanOrEqual(300);
  expect(drawMap(markedMap(story, chart), scale, 400).height, "without circles").toBe(400);
});

test("outlines of a projection are dashed", () => {
  const [counted, spec] = [exampleStory(), structuredClone(chart)];
  const [place] = spec.places;
  if (place) place.figure = "displaced";
  const dashes = () => drawMap(markedMap(counted, spec), scale, 400).body.match(/<circle [^>]*dasharray/g) ?? [];
  expect(dashes()).toEqual([]);
  Object.assign(counted.figures.displaced ?? {}, { projection: true });
  expect(dashes()).toHaveLength(2);
});
