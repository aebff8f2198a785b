import { expect, test } from "vitest";
import { around } from "../../../../src/charts/map/bounds.ts";
import { emptiest } from "../../../../src/charts/map/emptiest.ts";
import type { Point } from "../../../../src/charts/map/segment.ts";

const box = { width: 320, height: 320 };
/** A square with a large room at the right and a small one at the left. */
const rooms: Point[] = [
  ...([
    [20, 140],
    [100, 140],
    [100, 20],
    [300, 20],
    [300, 300],
    [100, 300],
    [100, 180],
    [20, 180],
    [20, 140],
  ] satisfies Point[]),
];
const named = (point: Point) => around(...point, 15);

test("a name stands where most room is around it", () => {
  const [x = 0, y = 0] = emptiest([rooms], box, named) ?? [];
  expect([Math.abs(x - 200) < 20, Math.abs(y - 160) < 25]).toEqual([true, true]);
});

test("and elsewhere where something else is there", () => {
  const [x = 0] = emptiest([rooms], box, (point) => (point[0] > 100 ? undefined : named(point))) ?? [];
  expect(x).toBeLessThan(101);
});

test("nowhere where its corners would be outside, and nowhere in nothing", () => {
  expect(emptiest([rooms], box, (point) => around(...point, 150))).toBeUndefined();
  expect(emptiest([], box, named)).toBeUndefined();
});

test("not in a hole", () => {
  const hole: Point[] = [
    [110, 30],
    [290, 30],
    [290, 290],
    [110, 290],
    [110, 30],
  ];
  const [x = 0] = emptiest([rooms, hole], box, named) ?? [];
  expect(x).toBeLessThan(100);
});
