import { expect, test } from "vitest";
import { claimBy, earlierReports } from "../../../src/model/claims.ts";
import type { Figure } from "../../../src/model/story.ts";
import { exampleStory, figure, report } from "../../setup/examples/story.ts";

test("claimBy finds a count by any of its sources, and not the figure's own", () => {
  const other = { hedge: "about", value: 5, countedBy: "A", source: ["b", "c"] } as const;
  const both = figure("rescued", { source: ["daily"], differs: [{ ...other, source: ["b", "c"] }] });
  expect(claimBy(both, "c")?.value).toBe(5);
  expect(claimBy(both, "daily")).toBeUndefined();
});

test("earlier reports are those of the series from before the figure's own hour that can be compared with it", () => {
  const story = exampleStory();
  const [day, before] = ["2001-02-02", "2001-02-01"];
  story.series.rescued = {
    id: "rescued",
    reports: [
      report(before, 1),
      report(before, 9, { outside: "other counter", note: "Another" }),
      report(day, 2),
      report(day, 3, { time: "11:59" }),
      report(day, 4, { time: "12:00" }),
      report("2001-02-03", 5),
    ],
  };
  const values = (claim: Partial<Figure>) => earlierReports(story, figure("rescued", claim)).map(({ value }) => value);
  expect(values({ asOf: day, asOfTime: "12:00" })).toEqual([1, 3]);
  expect(values({ asOf: day })).toEqual([1]);
  expect(earlierReports(story, figure("missing"))).toEqual([]);
});

test("a report is from before where its period ended before the figure's own, however both are written", () => {
  const story = exampleStory();
  const dates = ["2022-Q4", "2023-Q1", "2023-04/2024-03", "2023-12", "2023"];
  story.series.rescued = { id: "rescued", reports: dates.map((date, i) => report(date, i)) };
  const before = (asOf: string) => earlierReports(story, figure("rescued", { asOf })).map(({ date }) => date);
  expect(before("2023-12")).toEqual(["2022-Q4", "2023-Q1"]);
  expect(before("2023-Q1")).toEqual(["2022-Q4"]);
  expect(before("2024-04-01")).toEqual(dates);
});
