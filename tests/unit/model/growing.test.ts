import fc from "fast-check";
import { expect, test } from "vitest";
import { archives, current, inYear, MOST, pieces, yearsOf } from "../../../src/model/growing.ts";

const list = (length: number) => Array.from({ length }, (_, i) => `${length - i}`);

test("years are told once, the latest first, where there is more than a page of days", () => {
  expect(yearsOf(["2021-05-20", "2019-01-01T10:00+00:00", "2021-01-01"], 2)).toEqual(["2021", "2019"]);
  expect(yearsOf(["2021-05-20", "2019-01-01"], 2)).toEqual([]);
});

test("the stories of a year are those that were published in it", () => {
  const stories = ["2021-05-20", "2020-12-31", "2021-01-01T09:00+00:00"].map((published) => ({ published }));
  expect(inYear(stories, "2021")).toEqual([stories[0], stories[2]]);
});

test("pieces hold all, in order; a short list, and an empty one, is one piece", () => {
  expect(pieces(list(5), 2)).toEqual([["5", "4"], ["3", "2"], ["1"]]);
  expect([pieces(list(2), 2), pieces([], 2)]).toEqual([[["2", "1"]], [[]]]);
});

test("archives are whole, and begin with the oldest; a list that is in one place has none", () => {
  expect(archives(list(5), 2)).toEqual([
    ["2", "1"],
    ["4", "3"],
  ]);
  expect(archives(list(2), 2)).toEqual([]);
});

test("the current part has what no archive has, and then what changed last, in the order of the list", () => {
  expect(current(list(5), 3, (each) => (each === "1" ? "b" : "a"))).toEqual(["5", "4", "1"]);
  expect(current(list(3), 3, () => "")).toEqual(["3", "2", "1"]);
});

test("whatever grows, archives stay as they are, and with the current part nothing is missing", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.integer({ min: 1, max: 7 }), (length, size) => {
      const [now, later] = [list(length), list(length + 1)];
      const before = archives(now, size);
      // The first archive is cut when a list has outgrown one place.
      expect(archives(later, size).slice(0, before.length)).toEqual(before);
      const there = [...before.flat(), ...current(now, size, String)];
      expect(new Set(there)).toEqual(new Set(now));
      expect(current(now, size, String).length).toBeLessThanOrEqual(size);
    }),
  );
});

test("a sitemap keeps to what sitemaps.org allows", () => {
  expect(MOST.sitemap).toBeLessThanOrEqual(50_000);
});
