import fc from "fast-check";
import { expect, test } from "vitest";
import { capitalise, joinNames } from "../../../src/language/phrases.ts";

test("capitalise changes the first letter alone", () => {
  expect(["at least 230", "12", "", "über 3"].map(capitalise)).toEqual(["At least 230", "12", "", "Über 3"]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(capitalise(text).slice(1)).toBe(text.slice(1));
    }),
  );
});

test("names are joined as in a sentence, without a comma before and", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(joinNames)).toEqual(["", "a", "a and b", "a, b and c"]);
});
