import { expect, test } from "vitest";
import { shareNumbers, shareTable } from "../../../../src/charts/share/table.ts";
import { exampleStory, specOf } from "../../../setup/examples/story.ts";

const story = exampleStory();
const chart = specOf(story, "share");

test("a bar has its whole, its parts, and a rest that no one counted; one without a whole says so", () => {
  expect(shareTable(story, chart)).toEqual({
    columns: ["What", "Number", "Counted by", "As of"],
    rows: [
      ["Office of Counts: in all", "at least 30", "Office of Counts", "3 February"],
      ["Office of Counts: Children", "7 to 9", "Office of Counts", "3 February"],
      ["Office of Counts: Adults", "at least 21 to 23", "computed", ""],
      ["Another office: in all", "no total given", "", ""],
      ["Another office: Displaced", "about 40 to 60", "Office of Counts", "3 February"],
    ],
  });
});

test("a bar without a name has its figures' own, and its parts' short ones", () => {
  const bars = [{ ...chart.bars[0], label: undefined, parts: chart.bars[0]?.parts ?? [] }];
  expect(shareTable(story, { ...chart, bars }).rows.map(([name]) => name)).toEqual([
    "Label of north-killed",
    "Children",
    "Adults",
  ]);
  expect(shareNumbers(story, { ...chart, bars })).toEqual([
    "Label of north-killed: at least 30, as of 3 February 2001",
    "Label of north-children: 7 to 9, as of 3 February 2001",
  ]);
});

test("in words each number is told with whose count it is", () => {
  expect(shareNumbers(story, chart)).toEqual([
    "Office of Counts: in all: at least 30, as of 3 February 2001",
    "Office of Counts: Children: 7 to 9, as of 3 February 2001",
    "Another office: Displaced: about 40 to 60, as of 3 February 2001",
  ]);
});
