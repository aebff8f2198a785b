import { expect, test } from "vitest";
import { extentOf } from "../../../src/model/amount.ts";

test("extentOf gives a number twice, a range as it is, and nothing for words", () => {
  expect(extentOf({ hedge: "about", value: 0 })).toEqual([0, 0]);
  expect(extentOf({ hedge: "about", between: [6, 7] })).toEqual([6, 7]);
  expect(extentOf({ hedge: "about", words: "dozens" })).toBeUndefined();
});
