import { expect, test } from "vitest";
import { chartSummary } from "../../../src/charts/summary.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();

test("a chart is told with its figures, their hedges and days, and its sources", () => {
  expect(chartSummary(story, "boats")).toBe(
    "Boats lost, by 5 March 2020. Boats lost: more than 20, as of 5 March 2020; Boats that sank: 8, as of 5 March " +
      "2020. Source: The Ashby Gazette, as carried by The Brent Post, 5 March 2020.",
  );
});

test("a chart over days is told with the last report of each line", () => {
  const reports = story.series.rescued?.reports ?? [];
  const last = reports.at(-1);
  expect(chartSummary(story, "rescues-by-day")).toContain(`People rescued at Ashby: `);
  expect(chartSummary(story, "rescues-by-day")).toContain(`as of ${Number(last?.date.slice(8))} March 2020`);
});

test("a chart without numbers is told with what it shows in words", () => {
  expect(chartSummary(story, "where")).toBe(
    "The dashed line is a border on land. A map of a coast; both ports lie on it. Outlines: Natural Earth. Source: The " +
      "Ashby Gazette, as carried by The Brent Post, 5 March 2020.",
  );
});
