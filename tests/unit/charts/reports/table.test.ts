import { expect, test } from "vitest";
import { reportsTable } from "../../../../src/charts/reports/table.ts";
import { exampleStory, report, specOf } from "../../../setup/examples/story.ts";

test("a row a day has every report of it, by who counted, with its hour", () => {
  const story = exampleStory();
  story.series["north-killed"]?.reports.push(
    report("2001-02-02", 20),
    report("2001-02-02", 14, { countedBy: "not stated" }),
    report("2001-02-02", 9, { countedBy: "The pilots", outside: "other counter", note: "Their own." }),
  );
  expect(reportsTable(story, specOf(story, "reports"))).toEqual({
    columns: ["Day", "North", "South"],
    rows: [
      ["1 February", "Office of Counts: 5", "no report"],
      [
        "2 February",
        "Office of Counts: at least 12 at 18:00, 20 (2 reports). The source does not say who counted: 14. The pilots: 9 (other counter)",
        "Office of Counts: 2",
      ],
      ["3 February", "no report", "no report"],
      ["4 February", "Office of Counts: at least 30, 30", "no report"],
    ],
  });
});
