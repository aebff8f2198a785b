import { expect, test } from "vitest";
import { bars } from "../../../src/charts/bars/kind.ts";
import { claimTable, figureSources } from "../../../src/charts/figures.ts";
import { people } from "../../../src/charts/people/kind.ts";
import { exampleStory, figure, specOf } from "../../setup/examples/story.ts";

test("a people table has groups and their parts, as printed, words too", () => {
  expect(
    claimTable(exampleStory(), people.names(specOf(exampleStory(), "people"))).rows.map((row) => row.slice(0, 2)),
  ).toEqual([
    ["North", "at least 30"],
    ["Label of north-children", "7 to 9"],
    ["South", "dozens"],
  ]);
});

test("every claim names who counted and the day", () => {
  expect(claimTable(exampleStory(), bars.names(specOf(exampleStory(), "bars"))).rows[1]).toEqual([
    "Displaced",
    "about 40 to 60",
    "Office of Counts",
    "3 February",
  ]);
});

test("a day of another year has its year", () => {
  const story = exampleStory();
  Object.assign(story.figures, { displaced: figure("displaced", { asOf: "2002-01-04" }) });
  expect(claimTable(story, bars.names(specOf(story, "bars"))).rows.map((row) => row[3])).toEqual([
    "3 February",
    "4 January 2002",
    "3 February",
  ]);
});

test("one source is named with its day", () => {
  expect(figureSources(exampleStory(), people.names(specOf(exampleStory(), "people")))).toBe(
    "Source: The Daily, 3 February 2001",
  );
});

test("several are named once each, with who carried them, and a page without a day says so", () => {
  const story = exampleStory();
  Object.assign(story.figures, { displaced: figure("displaced", { source: ["wire", "daily"] }) });
  expect(figureSources(story, bars.names(specOf(story, "bars")))).toBe(
    "Sources: The Daily, 3 February 2001; The Wire, as carried by The Echo, undated",
  );
});
