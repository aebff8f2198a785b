import { expect, test } from "vitest";
import { mapTable, placeRows } from "../../../../src/charts/map/rows.ts";
import { exampleStory, specOf } from "../../../setup/examples/story.ts";

const chart = specOf(exampleStory(), "map");

test("the table has a row a place, with what it is", () => {
  expect(mapTable(exampleStory(), chart)).toEqual({
    columns: ["Place", "What it is"],
    rows: [
      ["Northport", "a port"],
      ["Southport", "another port"],
    ],
  });
});

test("the data say where each is, in degrees north and east", () => {
  expect(placeRows(exampleStory(), chart)[1]).toEqual({
    name: "Southport",
    what: "another port",
    latitude: 54.05,
    longitude: -6.3,
  });
});
