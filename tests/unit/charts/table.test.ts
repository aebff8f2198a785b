import { expect, test } from "vitest";
import { tableOf } from "../../../src/charts/table.ts";
import { exampleStory, specOf } from "../../setup/examples/story.ts";

const table = (kind: "people" | "bars" | "share" | "steps") => tableOf(exampleStory(), specOf(exampleStory(), kind));

test("a steps table has a row a day, the range of its reports and how many they are", () => {
  expect(table("steps")).toEqual({
    columns: ["Day", "North", "South"],
    rows: [
      ["1 February", "5 (1 report)", "no report"],
      ["2 February", "at least 12 to 20 (2 reports)", "2 (1 report)"],
      ["3 February", "no report", "no report"],
      ["4 February", "at least 30 (2 reports)", "no report"],
    ],
  });
});

test("a people table has groups and their parts, as printed, words too", () => {
  expect(table("people").rows.map((row) => row.slice(0, 2))).toEqual([
    ["North", "at least 30"],
    ["Label of north-children", "7 to 9"],
    ["South", "dozens"],
  ]);
});

test("every claim names who counted and the day", () => {
  expect(table("bars").rows[1]).toEqual(["Displaced", "about 40 to 60", "Office of Counts", "3 February"]);
});

test("a share table has the whole, its parts, and a rest that no one counted", () => {
  expect(table("share").rows).toEqual([
    ["Label of north-killed", "at least 30, 100%", "Office of Counts", "3 February"],
    ["Children", "7 to 9, at most 24 to 30%", "Office of Counts", "3 February"],
    ["Adults", "at least 21 to 23, about 70 to 77%", "computed", ""],
  ]);
});
