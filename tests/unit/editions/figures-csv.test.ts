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
    ["earlier count", "4"],
    ["earlier count", "7"],
    ["earlier count", "about 20"],
    ["earlier count", "12"],
    ["earlier count", "30"],
  ]);
});

test("what this site had published is told apart by what was done with it", () => {
  const changed = readCsv(figuresCsv(both)).filter((row) => row.id === "rescued");
  expect(changed.slice(5).map(({ claim, printed, changed: day }) => [claim, printed, day])).toEqual([
    ["before update", "12", "2020-03-06"],
    ["before correction", "30", "2020-03-07"],
  ]);
});

test("a claim that is disputed says so, and by whom, in a column of its own", async () => {
  const { story } = await ashby(DISPUTED);
  const disputed = readCsv(figuresCsv(story)).map(({ id, disputed }) => [id, disputed]);
  expect(disputed.filter(([, text]) => text !== "")).toEqual([["rescued", "Disputed: The pilots say about 43."]]);
});

test("every row of a claim says who counted, or that the report does not say", () => {
  expect(rows.filter((row) => row["counted by"] === "").map(({ id, claim }) => [id, claim])).toEqual([]);
  expect(rowsOf("rescued").find(({ printed }) => printed === "about 20")).toMatchObject({
    "counted by": "the source does not say who counted",
    "as of": "2020-03-03",
    note: "Counted at night, by torch",
  });
});

test("what changed that is no figure's stands last, in words", () => {
  const notices = [{ date: "2020-03-09", kind: "correction" as const, note: "A name was wrong" }];
  const last = readCsv(figuresCsv({ ...story, notices })).at(-1);
  expect(last).toMatchObject({ claim: "correction", changed: "2020-03-09", note: "A name was wrong.", printed: "" });
});
