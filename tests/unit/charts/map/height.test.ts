import { expect, test } from "vitest";
import { mapHeight } from "../../../../src/charts/map/height.ts";

test("a narrow map is as high as it is wide until it stops growing, a wide one is lower", () => {
  expect([mapHeight(320), mapHeight(400), mapHeight(600)]).toEqual([320, 400, 416]);
  expect(mapHeight(736)).toBe(460);
});

test("what is said of circles stands below it", () => {
  expect(mapHeight(320, "The area of a circle is in proportion to its number.")).toBeGreaterThan(mapHeight(320) + 30);
});
