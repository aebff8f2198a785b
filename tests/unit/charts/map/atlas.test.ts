import { geoArea, geoContains } from "d3-geo";
import { expect, test } from "vitest";
import { borderBetween, countryNames, countryOutline, outlinesIn } from "../../../../src/charts/map/atlas.ts";

const island = { west: -11, south: 51, east: -5, north: 56 };

test("countries have the names of Natural Earth, each once", () => {
  const names = countryNames();
  expect(names).toEqual(expect.arrayContaining(["Israel", "Palestine", "Egypt", "Ireland", "United Kingdom"]));
  expect(new Set(names).size).toBe(names.length);
});

test("a window holds its land, without the borders in it", () => {
  const { land } = outlinesIn(island, []);
  expect(geoContains(land, [-7.5, 53.5])).toBe(true);
  expect(geoContains(land, [-10.9, 51.1])).toBe(false);
  expect(geoContains(land, [77, 28]), "no land of elsewhere").toBe(false);
});

test("a border that is asked for by name is not among the others", () => {
  // Countries that reach into the window somewhere are there with all their borders.
  const here = (pairs: Parameters<typeof outlinesIn>[1]) =>
    outlinesIn(island, pairs)
      .borders.coordinates.flat()
      .filter(([lon = 0, lat = 0]) => lon > -9 && lon < -5 && lat > 53 && lat < 56).length;
  expect(here([])).toBeGreaterThan(50);
  expect(here([["United Kingdom", "Ireland"]])).toBe(0);
  expect(here([["United Kingdom", "France"]])).toBe(here([]));
});

test("the border between two is the same in any order, and there is none between those that do not meet", () => {
  const border = borderBetween(["Ireland", "United Kingdom"]);
  expect(border.coordinates.flat().length).toBeGreaterThan(50);
  expect(borderBetween(["United Kingdom", "Ireland"])).toEqual(border);
  expect(borderBetween(["Ireland", "France"]).coordinates).toEqual([]);
});

test("no land is the world around an islet", () => {
  const everywhere = { west: -180, south: -90, east: 180, north: 90 };
  expect(geoArea(outlinesIn(everywhere, []).land)).toBeLessThan(2 * Math.PI);
});

test("one country by itself, and none of a name that is not there", () => {
  expect(geoContains(countryOutline("Ireland", island), [-7.5, 53.5])).toBe(true);
  expect(geoContains(countryOutline("Ireland", island), [-6.7, 54.6])).toBe(false);
  expect(() => countryOutline("Irland", island)).toThrow('Natural Earth has no country "Irland".');
});

test("of a country no more is looked at than the land that reaches into the window", () => {
  const count = (window: typeof island) => countryOutline("Portugal", window).coordinates.length;
  const azores = { west: -32, south: 36, east: -24, north: 40 };
  const everywhere = { west: -180, south: -90, east: 180, north: 90 };
  expect(count(azores)).toBeGreaterThan(0);
  expect(count(azores)).toBeLessThan(count(everywhere));
  expect(count(island)).toBe(0);
});
