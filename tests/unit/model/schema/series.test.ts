import { expect, test } from "vitest";
import { reportSchema } from "../../../../src/model/schema/series.ts";

const row = { date: "2020-03-01", hedge: "as stated", value: "4", countedBy: "Coastguard", source: "bulletin" };
const told = (cells: Record<string, string>) =>
  reportSchema.safeParse({ ...row, ...cells }).error?.issues.map(({ path, message }) => [path[0], message]) ?? [];

test("a number of more digits than are kept is refused, since another would be printed", () => {
  expect(told({ value: "9007199254740991" })).toEqual([]);
  expect(told({ value: "9007199254740993" })).toEqual([["value", "has too many digits"]]);
  expect(told({ value: "-9007199254740993" })).toEqual([["value", "has too many digits"]]);
  expect(told({ low: "-9007199254740993", high: "9007199254740993", level: "95" })).toEqual([
    ["low", "has too many digits"],
    ["high", "has too many digits"],
  ]);
});
