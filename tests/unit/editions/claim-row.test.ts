import { expect, test } from "vitest";
import { figuresCsv } from "../../../src/editions/figures-csv.ts";
import { readCsv } from "../../setup/csv.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();
const rows = readCsv(figuresCsv(story));
const rowsOf = (id: string) => rows.filter((row) => row.id === id);

test("a row keeps value and hedge apart, and names unit, counter, sources, addresses and day", () => {
  expect(rowsOf("rescued")[0]).toMatchObject({
    label: "People rescued at Ashby",
    hedge: "at least",
    value: "40",
    unit: "people",
    "counted by": "Ashby Coastguard",
    source: "Ashby Coastguard; The Ashby Gazette, as carried by The Brent Post",
    "source date": "2020-03-05; 2020-03-05",
    "source address": "https://coastguard.example/bulletins/4 https://gazette.example/2020/03/05/damage",
    "as of": "2020-03-05",
    time: "12:00",
  });
});

test("a row leaves a range in two columns and words in words, with no value", () => {
  expect(rowsOf("rescued-children")[0]).toMatchObject({ value: "", low: "6", high: "7", words: "" });
  expect(rowsOf("missing")[0]).toMatchObject({ value: "", low: "", high: "", words: "dozens", printed: "dozens" });
});

test("a row says from which figures a computed one follows", () => {
  expect(rowsOf("rescued-per-brent")[0]?.["computed from"]).toBe(
    "People rescued at Ashby (at least 40) ÷ People rescued at Brent (5)",
  );
});
