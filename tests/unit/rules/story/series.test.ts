import { expect, test } from "vitest";
import { series as rule } from "../../../../src/rules/story/series.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const FILE = "series/rescued.csv";
const problems = async (...edits: Edit[]) => {
  const { story, files } = await ashby(...edits);
  return lines(rule.find({ story, files }));
};

test("rows may share a day where their times go forwards", async () => {
  expect(await problems()).toEqual([]);
});

test("rows of one day and one time may follow one another, as two sources may report at once", async () => {
  expect(await problems([FILE, "2020-03-01,08:00", "2020-03-01,18:00"])).toEqual([]);
});

test("of one day, a row without a time may stand before or after one that has it", async () => {
  expect(await problems([FILE, "2020-03-03,", "2020-03-01,"])).toEqual([]);
  expect(await problems([FILE, "2020-03-03,", "2020-03-05,"])).toEqual([]);
});

test("a time may not go back within a day", async () => {
  expect(await problems([FILE, "2020-03-01,08:00", "2020-03-01,18:01"])).toEqual([
    `${FILE}:3: 2020-03-01 18:00 comes after 2020-03-01 18:01, so the series runs backwards. Put the rows in order of date and time.`,
  ]);
});

test("a day may not go back, whatever the time", async () => {
  expect(await problems([FILE, "2020-03-03,,", "2020-03-06,,"])).toEqual([
    `${FILE}:5: 2020-03-05 12:00 comes after 2020-03-06, so the series runs backwards. Put the rows in order of date and time.`,
  ]);
});

test("a series has the name of a figure", async () => {
  expect(await problems(["ledger.yaml", "  rescued:\n", "  saved-people:\n"])).toEqual([
    `${FILE}:1: no figure "rescued" in ledger.yaml. A series is named after the figure whose reports it holds. ` +
      "Write one of: boats-lost, boats-sunk, missing, rescued-brent, rescued-children, saved-people, wind.",
  ]);
});
