import { expect, test } from "vitest";
import { figuresCsv } from "../../../src/editions/figures-csv.ts";
import { readCsv } from "../../setup/csv.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();
const rows = readCsv(figuresCsv(story));
const rowsOf = (id: string) => rows.filter((row) => row.id === id);

test("has a row a claim: the figure, then other counts, then what it was", () => {
  expect(rowsOf("rescued").map(({ claim, printed }) => [claim, printed])).toEqual([
    ["figure", "at least 40"],
    ["other count", "about 43"],
    ["before update", "12"],
    ["before correction", "30"],
  ]);
});
