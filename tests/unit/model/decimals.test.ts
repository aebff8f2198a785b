import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalsOf, differenceOf, shifted, sumOf } from "../../../src/model/decimals.ts";

const tenths = fc.integer({ min: -100_000, max: 100_000 });

test("decimals add up as on paper", () => {
  expect([sumOf([0.1, 0.2]), sumOf([1.1, 2.2, 3.3]), sumOf([]), sumOf([1e21, 0.5])]).toEqual([0.3, 6.6, 0, 1e21]);
  expect([differenceOf([0.3, 0.1]), differenceOf([100, 33.4, 66.6]), differenceOf([5])]).toEqual([0.2, 0, 5]);
  expect(sumOf([1, Infinity])).toBe(Infinity);
});

test("any sum of tenths is that of the whole numbers, moved", () => {
  fc.assert(
    fc.property(fc.array(tenths), (numbers) => {
      const sum = numbers.reduce((all, one) => all + one, 0);
      expect(sumOf(numbers.map((each) => each / 10))).toBe(sum / 10);
    }),
  );
});

test("a number is moved without a digit of its own", () => {
  expect([
    shifted(1.005, 2),
    shifted(12, -3),
    shifted(5e-7, 7),
    decimalsOf(1.25),
    decimalsOf(5e-7),
    decimalsOf(1e21),
  ]).toEqual([100.5, 0.012, 5, 2, 7, 0]);
});
