import { expect, test } from "vitest";
import { distanceTo } from "../../../../src/charts/map/segment.ts";

test.each([
  ["beside the edge", [5, 3], 3],
  ["beyond its end", [13, 4], 5],
  ["on it", [2, 0], 0],
] as const)("how far a point is that lies %s", (_, point, far) => {
  expect(
    distanceTo(point, [
      [0, 0],
      [10, 0],
    ]),
  ).toBeCloseTo(far);
});

test("an edge without length is a point", () => {
  expect(
    distanceTo(
      [3, 4],
      [
        [0, 0],
        [0, 0],
      ],
    ),
  ).toBe(5);
});
