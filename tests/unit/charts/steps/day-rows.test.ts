import { expect, test } from "vitest";
import { dayRows } from "../../../../src/charts/steps/day-rows.ts";
import { exampleStory, report, specOf } from "../../../setup/examples/story.ts";

const days = dayRows(exampleStory(), specOf(exampleStory(), "steps"));

test("every report of every day is there, with who made it and where", () => {
  expect(days).toHaveLength(4);
  expect(days[1]).toEqual({
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
            hedge: "as stated",
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
  expect(days[2]?.lines).toEqual([
    { label: "North", reports: [] },
    { label: "South", reports: [] },
  ]);
});

test("a report outside the line is there with its reason, and the day's ends leave it out", () => {
  const story = exampleStory();
  story.series["south-killed"]?.reports.unshift(
    report("2001-02-02", 9, { outside: "doubtful", note: "Not explained." }),
  );
  const south = dayRows(story, specOf(story, "steps"))[1]?.lines[1];
  expect(south).toMatchObject({ printed: "2", low: 2, high: 2 });
  expect(south?.reports.map(({ printed, outside, note }) => [printed, outside, note])).toEqual([
    ["2", undefined, undefined],
    ["9", "doubtful", "Not explained."],
  ]);
});
