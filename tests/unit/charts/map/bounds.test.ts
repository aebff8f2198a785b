import { expect, test } from "vitest";
import { around, cornersOf, distance, meet, meetsCircle, within } from "../../../../src/charts/map/bounds.ts";

const [here, beside, apart] = [around(10, 10, 5), around(20, 10, 5), around(23, 24, 5)];

test("two rectangles meet where they share more than an edge", () => {
  expect([meet(here, here), meet(here, beside), meet(here, apart)]).toEqual([true, false, false]);
  expect(meet(here, around(19, 10, 5))).toBe(true);
});

test("how far they are from each other", () => {
  expect([distance(here, beside), distance(here, apart), distance(here, here)]).toEqual([0, 5, 0]);
});

test("one lies in a box or reaches beyond it", () => {
  const box = { width: 15, height: 30 };
  expect([within(here, box), within(beside, box), within(around(4, 10, 5), box)]).toEqual([true, false, false]);
});

test("it has four corners", () => {
  expect(cornersOf({ left: 1, top: 2, right: 3, bottom: 4 })).toEqual([
    [1, 2],
    [1, 4],
    [3, 2],
    [3, 4],
  ]);
});

test("a circle meets a rectangle at its sides, and passes by its corners", () => {
  const circle = (x: number, y: number) => meetsCircle(here, x, y, 4);
  expect([circle(10, 10), circle(18, 10), circle(19, 10), circle(10, 2), circle(17, 17), circle(18, 18)]).toEqual([
    ...[true, true, false, true, true, false],
  ]);
});
