import { expect, test } from "vitest";
import { reports } from "../../../../src/rules/story/reports.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const problems = async (...edits: Edit[]) => lines(reports.find(await ashby(...edits)));
const row = (text: string): Edit => ["series/rescued.csv", "2020-03-05,12:00", `${text}\n2020-03-05,12:00`];

test("a count that falls is explained by a note", async () => {
  expect(await problems(row("2020-03-04,,as stated,6,Ashby Coastguard,coastguard-4,"))).toHaveLength(1);
  expect(await problems(row("2020-03-04,,as stated,6,Ashby Coastguard,coastguard-4,Only the harbour."))).toEqual([]);
});

test("a count that falls within a day, or from one counter to another, is no fall", async () => {
  expect(await problems(row("2020-03-04,,as stated,6,The pilots,coastguard-4,"))).toEqual([]);
  expect(await problems(["series/rescued.csv", "18:00,as stated,7", "18:00,as stated,3"])).toEqual([]);
});

test("a row that stands outside the others is no fall, and nothing falls from it", async () => {
  const file = "series/rescued.csv";
  const column: Edit = [file, "note\n", "note,outside\n"];
  const others: Edit[] = [
    [file, "coastguard-4,\n", "coastguard-4,,\n"],
    [file, 'torch"', 'torch",'],
  ];
  const apart = (value: number) =>
    row(`2020-03-04,,as stated,${value},Ashby Coastguard,coastguard-4,Another count.,other definition`);
  for (const value of [1, 90]) expect(await problems(apart(value), column, ...others)).toEqual([]);
});

test("a claim need not be in its series by a source that reports another counter's", async () => {
  const edit: Edit = ["series/rescued.csv", "about,20,not stated", "about,20,The pilots"];
  expect(await problems(edit)).toEqual([]);
});
