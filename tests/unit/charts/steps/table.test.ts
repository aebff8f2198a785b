import { expect, test } from "vitest";
import { stepsTable } from "../../../../src/charts/steps/table.ts";
import { exampleStory, report, specOf } from "../../../setup/examples/story.ts";

test("a steps table has a row a day, the range of its reports and how many they are", () => {
  expect(stepsTable(exampleStory(), specOf(exampleStory(), "steps"))).toEqual({
    columns: ["Day", "North", "South"],
    rows: [
      ["1 February", "5 (1 report)", "no report"],
      ["2 February", "at least 12 to 20 (2 reports)", "2 (1 report)"],
      ["3 February", "no report", "no report"],
      ["4 February", "at least 30 (2 reports)", "no report"],
    ],
  });
});

test("what stands outside a line is told with its reason, on a day without any other report too", () => {
  const story = exampleStory();
  story.series["north-killed"]?.reports.push(
    report("2001-02-01", 4, { outside: "old count", note: "Of the day before." }),
    report("2001-02-03", 31, { outside: "final tally", note: "Made later." }),
  );
  expect(stepsTable(story, specOf(story, "steps")).rows.map(([, north]) => north)).toEqual([
    "5 (1 report); old count: 4",
    "at least 12 to 20 (2 reports)",
    "final tally: 31",
    "at least 30 (2 reports)",
  ]);
});
