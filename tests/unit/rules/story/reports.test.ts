import { describe, expect, test } from "vitest";
import { reports } from "../../../../src/rules/story/reports.ts";
import { recordStory } from "../../../../src/record/story-record.ts";
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

describe("a figure that its series contradicts", () => {
  const since = async (...edits: Edit[]) => {
    const record = recordStory((await ashby()).story);
    return lines(reports.find({ ...(await ashby(...edits)), record }));
  };
  const LINE = /To keep (?:this|that), write (.*)$/;
  const write = async (...edits: Edit[]) => (await since(...edits)).map((line) => LINE.exec(line)?.[1]);

  test("is kept by the row that says the same, where the figure was changed since it was published", async () => {
    expect(await write(["ledger.yaml", "value: 40\n", "value: 41\n"])).toEqual([
      "in series/rescued.csv:5: 2020-03-05,12:00,at least,41,Ashby Coastguard,coastguard-4,",
    ]);
  });

  test("follows the row where that was changed, field by field", async () => {
    expect(await write(["series/rescued.csv", "at least,40", "about,41"])).toEqual([
      "here: hedge: about",
      "here: value: 41",
    ]);
    expect(await write(["series/rescued.csv", "at least,40", "about,40"])).toEqual(["here: hedge: about"]);
  });

  test("in words has no row to say the same", async () => {
    expect(await since(["ledger.yaml", "hedge: at least\n    value: 40", "words: dozens"])).toEqual([
      'ledger.yaml:25: dozens, but the series has at least 40 of 2020-03-05 by "coastguard-4". Correct one of them. No row says this: to keep it, take out series/rescued.csv:5',
    ]);
    const row: Edit = ["series/rescued.csv", "2020-03-05,12:00,at least,40,Ashby Coastguard,coastguard-4,\n", ""];
    expect(await since(["ledger.yaml", "hedge: at least\n    value: 40", "words: dozens"], row)).toEqual([]);
  });
});

test("an earlier value that was wrong, or that this site replaced, is not held against the series", async () => {
  const entry = (more: string): Edit => {
    const last = "kind: correction, note: It was 20. }";
    return [
      "ledger.yaml",
      last,
      `${last}\n      - { hedge: at least, value: 39, date: 2020-03-05, countedBy: Ashby Coastguard, source: coastguard-4, ${more} }`,
    ];
  };
  expect(await problems(entry("kind: correction, note: Misread."))).toEqual([]);
  expect(await problems(entry("kind: update, changed: 2020-03-09"))).toEqual([]);
  expect(await problems(entry("kind: update"))).toHaveLength(1);
});
