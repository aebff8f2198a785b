import { expect, test } from "vitest";
import { figuresCsv } from "../../../src/editions/figures-csv.ts";
import { readCsv } from "../../setup/csv.ts";
import { ashby, DISPUTED } from "../../setup/examples/ashby.ts";
import { both } from "../../setup/examples/changed.ts";

const { story } = await ashby();
const rows = readCsv(figuresCsv(story));
const rowsOf = (id: string) => rows.filter((row) => row.id === id);

test("has a row a claim: the figure, then other counts, then what it was", () => {
  expect(rowsOf("rescued").map(({ claim, printed }) => [claim, printed])).toEqual([
    ["figure", "at least 40"],
    ["other count", "about 43"],
    ["earlier count", "12"],
    ["earlier count", "30"],
  ]);
});

test("what this site had published is told apart by what was done with it", () => {
  const changed = readCsv(figuresCsv(both)).filter((row) => row.id === "rescued");
  expect(changed.slice(2).map(({ claim, printed }) => [claim, printed])).toEqual([
    ["before update", "12"],
    ["before correction", "30"],
  ]);
});

test("a claim that is disputed says so, and by whom, in a column of its own", async () => {
  const { story } = await ashby(DISPUTED);
  const disputed = readCsv(figuresCsv(story)).map(({ id, disputed }) => [id, disputed]);
  expect(disputed.filter(([, text]) => text !== "")).toEqual([["rescued", "Disputed: The pilots say about 43."]]);
});
