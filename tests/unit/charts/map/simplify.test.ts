import fc from "fast-check";
import { expect, test } from "vitest";
import type { Point } from "../../../../src/charts/map/segment.ts";
import { simplify } from "../../../../src/charts/map/simplify.ts";

test("points on a line and hardly a step on go, corners and ends stay", () => {
  const line: Point[] = [
    [0, 0],
    [0.3, 0],
    [5, 0],
    [10, 0],
    [10, 5],
    [10, 9.8],
    [10, 10],
  ];
  expect(simplify(line, 1)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
});

test("the point of the smallest triangle goes first, and those beside it are judged anew", () => {
  // Each of the small teeth is below the limit until the other has gone.
  const teeth: Point[] = [
    [0, 0],
    [10, 0.5],
    [20, -0.6],
    [30, 8],
    [40, 0],
  ];
  expect(simplify(teeth, 30)).toEqual([
    [0, 0],
    [20, -0.6],
    [30, 8],
    [40, 0],
  ]);
});

test("both ends always stay, and nothing is added", () => {
  const coordinate = fc.integer({ min: 0, max: 400 });
  const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(points, fc.constantFrom(1, 8, 64), (line, area) => {
      const few = simplify(line, area);
      expect(few.at(-1)).toEqual(line.at(-1));
      if (few.length > 1) expect(few[0]).toEqual(line[0]);
      expect(few.filter((point) => !line.includes(point as [number, number]))).toEqual([]);
    }),
  );
});
