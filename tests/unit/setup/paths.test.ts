import { expect, test } from "vitest";
import { lengthsOf } from "../../setup/paths.ts";

test.each([
  ["M1 2h3v4", [7]],
  ["M0 0L3 4m1 1l0 0", [5, 0]],
  ["M7 7h.01m13.99 0h0", [0.01, 0]],
  ["M1-2h-.5.5", [1]],
  ["M5 5z", [0]],
  ["M5 5", []],
  ["M0 0 3 4", [5]],
  ["M0 0c0 0 0 0 0 0M0 0q3 4 0 0", [0, 10]],
  ["M0 0a1 1 0 0 1 3 4", [5]],
])("%s", (path, lengths) => {
  expect(lengthsOf(path).map((length) => Math.round(length * 1000) / 1000)).toEqual(lengths);
});

test("what is no path is refused", () => {
  expect(() => lengthsOf("M0 0 b1")).toThrow('"b" is no command of a path');
});
