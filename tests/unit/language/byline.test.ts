import { expect, test } from "vitest";
import { bylinePieces, bylineText, placeText } from "../../../src/language/byline.ts";

const named = (...names: string[]) => names.map((name) => ({ id: name.toLowerCase(), name }));

test("a byline is a sentence of who wrote and one of who edited; each alone where the other is not said", () => {
  expect(bylineText({ authors: named("A", "B"), editors: named("C") })).toBe("By A and B. Edited by C.");
  expect(bylineText({ authors: named("A", "B", "C"), editors: [] })).toBe("By A, B and C.");
  expect(bylineText({ authors: [], editors: named("C") })).toBe("Edited by C.");
  expect(bylineText({ authors: [], editors: [] })).toBe("");
});

test("a person stands where the name does, whatever is in the name", () => {
  const [jr, and] = named("A, Jr", "B and C");
  if (!jr || !and) throw new Error("unreachable");
  expect(bylinePieces({ authors: [jr, and], editors: [] })).toEqual(["By ", jr, " and ", and, "."]);
});

test("a part says how many there are", () => {
  expect(placeText({ part: 2, stories: [1, 2, 3] })).toBe("Part 2 of 3");
});
