import { expect, test } from "vitest";
import { lineTable } from "../../../../src/charts/line/table.ts";
import { readoutOf } from "../../../../src/charts/readout.ts";
import { exampleStory, specOf } from "../../../setup/examples/story.ts";

test("a row for each period, with every number as it is printed; read out without its uncertainty", () => {
  const story = exampleStory();
  const { columns, rows } = lineTable(story, specOf(story, "line"));
  expect(columns).toEqual(["Year", "North"]);
  expect(rows).toEqual([
    ["1999", "−0.2 °C"],
    ["2000", "none"],
    ["2001", "+0.1 °C (95% interval −0.1 to +0.3 °C)"],
    ["2002", "+0.4 °C (95% interval +0.2 to +0.6 °C)"],
    ["2003", "none"],
    ["2004", "about +0.9 °C (projection; 90% interval +0.3 to +1.5 °C)"],
  ]);
  expect(rows.map((row) => readoutOf(row)[1])).toEqual([
    "−0.2 °C",
    "none",
    "+0.1 °C",
    "+0.4 °C",
    "none",
    "about +0.9 °C (projection)",
  ]);
});
