import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { frameOf, placeIn } from "../../../../src/charts/map/frame.ts";
import { mapGeometry, namesIn, overlay } from "../../../../src/charts/map/geometry.ts";
import { markedMap } from "../../../../src/charts/map/rows.ts";
import { NARROW, WIDE } from "../../../../src/charts/map/size.ts";
import { exampleStory, specOf } from "../../../setup/examples/story.ts";

const chart = markedMap(exampleStory(), specOf(exampleStory(), "map"));

test("outlines laid under another drawing of the same map lie where they would have been drawn", () => {
  const [narrow, wide] = [frameOf(chart, NARROW), frameOf(chart, WIDE)];
  const [a = 0, , , d = 0, e = 0, f = 0] =
    overlay(wide, narrow)
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  for (const { at } of chart.places) {
    const [[x, y], [wantedX, wantedY]] = [placeIn(wide, at), placeIn(narrow, at)];
    expect(Math.abs(x * a + e - wantedX)).toBeLessThan(0.2);
    expect(Math.abs(y * d + f - wantedY)).toBeLessThan(0.2);
  }
});

test("the narrow drawing shows nothing that the wide one has not", () => {
  expect(WIDE.width / WIDE.height).toBeGreaterThan(NARROW.width / NARROW.height);
});

test("every place has a dot", () => {
  const { dots } = mapGeometry(chart, WIDE);
  expect(dots.match(/h\.01/g)).toHaveLength(chart.places.length);
});

test("what a page holds of the outlines is small, however long the coast", () => {
  const { land, borders, named } = mapGeometry(chart, WIDE);
  expect(brotliCompressSync(`${land} ${borders} ${named}`).length).toBeLessThan(700);
});

test("the scale is among the texts", () => {
  expect(namesIn(mapGeometry(chart, WIDE)).at(-1)?.rows).toEqual(["50 km"]);
});

test("a place with a number has a circle in place of its dot, and a smaller one is drawn later", () => {
  const story = exampleStory();
  const spec = specOf(story, "map");
  const [north, south] = spec.places;
  if (north) north.figure = "north-children";
  const map = (change?: string) => {
    if (south && change !== undefined) south.figure = change;
    return mapGeometry(markedMap(story, spec), WIDE);
  };
  expect(map().dots.match(/h\.01/g)).toHaveLength(1);
  expect(map().circles.map(({ name }) => name)).toEqual(["Northport"]);
  expect(map("displaced").circles.map(({ name }) => name)).toEqual(["Southport", "Northport"]);
  expect(map("displaced").dots).toBe("");
  expect(map("south-killed").circles, "words").toHaveLength(1);
});

test("a map is not complete where the edge cuts a circle", () => {
  const story = exampleStory();
  const spec = specOf(story, "map");
  const [place] = spec.places;
  if (place) [place.figure, place.at] = ["north-killed", [55.29, -7.3]];
  expect(mapGeometry(markedMap(story, spec), NARROW).complete).toBe(false);
  if (place) delete place.figure;
  expect(mapGeometry(markedMap(story, spec), NARROW).complete).toBe(true);
});
