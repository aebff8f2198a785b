import fc from "fast-check";
import { expect, test } from "vitest";
import { type Circle, circlesOf, inOrder, isCut, outerOf } from "../../../../src/charts/map/circles.ts";
import { frameOf } from "../../../../src/charts/map/frame.ts";
import type { MarkedPlace } from "../../../../src/charts/map/rows.ts";
import { NARROW, WIDE } from "../../../../src/charts/map/size.ts";

const frame = frameOf({ centre: [54.4, -7], across: 200 }, NARROW);

/** A place about which so much is certain, and so much is said at most. */
const place = (sure: number, most = sure): MarkedPlace => ({
  ...{ name: `Place of ${sure}`, what: "a place", at: [54.4, -7] },
  claim: { printed: String(sure), tone: "tone-none", extent: [sure, most], projection: false },
});
const radii = (...places: MarkedPlace[]) => circlesOf(places, frame, NARROW).map((circle) => circle?.most ?? 0);
const circle = (x: number, y: number, most: number): Circle => ({
  ...{ name: `Circle of ${most}`, at: [x, y], tone: "tone-none", sure: most, most, projection: false },
});

test("the area of a circle is so many times another's as its number is the other's", () => {
  const number = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(fc.array(number, { minLength: 2, maxLength: 12 }), (numbers) => {
      const [first = 0, ...others] = radii(...numbers.map((each) => place(each)));
      others.forEach((radius, i) => {
        // A hundredth of a unit is the step in which radii are written.
        const right = first * Math.sqrt((numbers[i + 1] ?? 0) / (numbers[0] ?? 1));
        if (radius > 0.5) expect(Math.abs(radius - right)).toBeLessThanOrEqual(0.005 + 0.005 * (right / first));
      });
    }),
  );
});

test("the largest is of one size, whatever its number, and no wider than a name is long", () => {
  expect(radii(place(3))).toEqual(radii(place(3_000_000)));
  expect(radii(place(7))[0]).toBe(19.5);
});

test("the upper end of a range is on the same scale, and sets it where it is the most", () => {
  const [range, sum] = circlesOf([place(100, 400), place(300)], frame, NARROW);
  expect([range?.most, range?.sure]).toEqual([19.5, 9.75]);
  expect(sum?.most).toBe(sum?.sure);
  expect(circlesOf([place(0, 500)], frame, NARROW)[0]).toMatchObject({ sure: 0, most: 19.5 });
});

test("zero, words and places without a figure have no circle", () => {
  const [zero, , words] = [place(0), place(4), place(1)];
  delete words.claim?.extent;
  expect(circlesOf([zero, words, { ...place(1), claim: undefined }], frame, NARROW)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("what is hardly anything beside the largest is drawn as a point that is seen", () => {
  expect(radii(place(1), place(10_000_000))).toEqual([0.5, 19.5]);
});

test("in larger letters circles are larger", () => {
  const [small, large] = [13, 26].map((letter) => circlesOf([place(2)], frame, { ...WIDE, letter })[0]?.most);
  expect(large).toBe((small ?? 0) * 2);
});

test("a smaller circle is drawn over a larger one", () => {
  expect(inOrder([circle(0, 0, 2), undefined, circle(0, 0, 9)]).map(({ most }) => most)).toEqual([9, 2]);
});

test("a circle that reaches over the edge is cut", () => {
  const box = { width: 100, height: 60 };
  const cut = (x: number, y: number) => isCut(circle(x, y, 10), box);
  expect([cut(50, 30), cut(10, 50), cut(9, 30), cut(91, 30), cut(50, 9), cut(50, 51)]).toEqual([
    ...[false, false, true, true, true, true],
  ]);
});

test("a circle lies in a larger one where no part of it reaches out", () => {
  const large = circle(50, 50, 20);
  expect(outerOf(circle(60, 50, 10), [large])).toBe(large);
  expect(outerOf(circle(61, 50, 10), [large])).toBeUndefined();
  expect(outerOf(large, [large, circle(50, 50, 5)])).toBeUndefined();
});
