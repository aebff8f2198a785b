import { expect, test } from "vitest";
import { readoutOf, readoutWords, roomOf } from "../../../src/charts/readout.ts";
import { stepsTable } from "../../../src/charts/steps/table.ts";
import { exampleStory, report, specOf } from "../../setup/examples/story.ts";

const table = (story = exampleStory()) => stepsTable(story, specOf(story, "steps"));
const said = (story = exampleStory()) => table(story).rows.map(readoutOf);

test("of each day what the reports say together is read out, without how many they are", () => {
  expect(said()[1]).toEqual(["2 February", "at least 12 to 20", "2"]);
});

test("a day without a report says so", () => {
  expect(said()[2]).toEqual(["3 February", "no report", "no report"]);
});

test("what cannot be compared is read out only where nothing else was reported, and with the reason", () => {
  const story = exampleStory();
  const apart = report("2001-02-02", 9, { source: "wire", outside: "final tally", note: "Made later." });
  story.series["south-killed"]?.reports.push(apart, { ...apart, date: "2001-02-03", value: 8 });
  const [, day, next] = said(story);
  expect(day?.[2]).toBe("2");
  expect(next?.[2]).toBe("final tally: 8");
});

test("each column keeps room for what is longest in it", () => {
  const rows = [
    ["21 May", "no report"],
    ["22 May", "2"],
  ];
  expect(roomOf(rows, ["22 May", "2"]), "what stands there already, where nothing is longer").toEqual([
    "22 May",
    "no report",
  ]);
  expect(roomOf([], [])).toEqual([]);
});

test("a day is heard as a sentence that names each line", () => {
  expect(readoutWords(table().columns, said()[1] ?? [])).toBe("2 February. North: at least 12 to 20. South: 2");
});
