import { expect, test } from "vitest";
import { stepsTable } from "../../../../src/charts/steps/table.ts";
import { exampleStory, specOf } from "../../../setup/examples/story.ts";

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
