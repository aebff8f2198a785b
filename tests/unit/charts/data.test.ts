import { expect, test } from "vitest";
import { chartData } from "../../../src/editions/chart-data.ts";
import { exampleStory } from "../../setup/examples/story.ts";

test("every report of every day is there, with who made it and where", () => {
  const { days } = chartData(exampleStory(), "steps");
  expect(days).toHaveLength(4);
  expect(days?.[1]).toEqual({
    date: "2001-02-02",
    words: "Friday 2 February",
    lines: [
      {
        label: "North",
        printed: "at least 12 to 20",
        low: 12,
        high: 20,
        reports: [
          {
            printed: "at least 12",
            hedge: "at least",
            value: 12,
            time: "18:00",
            countedBy: "Office of Counts",
            source: {
              name: "The Daily",
              publisher: "The Daily",
              title: "A page",
              date: "2001-02-03",
              url: "https://example.org/daily",
            },
          },
          {
            printed: "20",
            hedge: "exactly",
            value: 20,
            countedBy: "Office of Counts",
            source: {
              name: "The Wire, as carried by The Echo",
              publisher: "The Wire",
              carriedBy: "The Echo",
              title: "Another page",
              date: "undated",
              noAddress: "Printed only.",
            },
          },
        ],
      },
      expect.objectContaining({ label: "South", printed: "2" }),
    ],
  });
});

test("a day without a report has no number", () => {
  expect(chartData(exampleStory(), "steps").days?.[2]?.lines).toEqual([
    { label: "North", reports: [] },
    { label: "South", reports: [] },
  ]);
});

test("a figure keeps its hedge beside its number, and words have no number", () => {
  const { figures } = JSON.parse(JSON.stringify(chartData(exampleStory(), "bars"))) as {
    figures: Record<string, unknown>[];
  };
  expect(figures[0]).toMatchObject({ printed: "at least 30", hedge: "at least", value: 30 });
  expect(figures[2]).toMatchObject({ printed: "dozens", words: "dozens" });
  expect(figures[2]).not.toHaveProperty("value");
});

test("an unknown chart is named", () => {
  expect(() => chartData(exampleStory(), "nowhere")).toThrow('No chart "nowhere" in "example".');
});
