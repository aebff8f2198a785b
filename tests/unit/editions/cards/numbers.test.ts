import { expect, test } from "vitest";
import { numberRow } from "../../../../src/editions/cards/numbers.ts";
import { measure } from "../../../../src/editions/pictures/fonts.ts";

const figure = (number: string, what = "killed") => ({
  ...{ named: { figure: "a" }, hedge: "at least", number, what, counter: "Health Ministry" },
});
const sizes = (svg = "") =>
  [...svg.matchAll(/font-size="([^"]*)"[^>]*>([^<]*)</g)].map(([, size, text]) => [text, size]);

test("numbers beside each other are of one size, whatever their length", () => {
  const drawn = numberRow([figure("230"), figure("1,230,456")], 1056, measure)?.draw(0, 0);
  const of = new Map(sizes(drawn) as [string, string][]);
  expect(of.get("230")).toBeDefined();
  expect(of.get("230")).toBe(of.get("1,230,456"));
});

test("there is no row of none, and none of a number that does not fit", () => {
  expect(numberRow([], 1056, measure)).toBeUndefined();
  expect(numberRow([figure("9".repeat(60)), figure("1")], 1056, measure)).toBeUndefined();
});

test("a label of two rows makes the row higher", () => {
  const [low, high] = [
    "killed",
    "killed on the way to one of the shelters that stood open in the north of the country",
  ].map((what) => numberRow([figure("1", what), figure("2", what)], 1056, measure)?.height ?? 0);
  expect(high).toBeGreaterThan(low ?? 0);
});
