import { expect, test } from "vitest";
import { recordStory, storyRecordSchema, storyRecordText } from "../../../src/record/story-record.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();
const record = recordStory(story);

test("a figure is recorded with its claim and history, and nothing else", () => {
  expect(record.figures.rescued).toEqual({
    label: "People rescued at Ashby",
    hedge: "at least",
    value: 40,
    unit: "people",
    countedBy: "Ashby Coastguard",
    since: "2020-03-01",
    asOf: "2020-03-05",
    source: ["coastguard-4", "gazette-5"],
    differs: [{ hedge: "about", value: 43, countedBy: "pilots" }],
    history: [
      {
        hedge: "as stated",
        value: 12,
        date: "2020-03-02",
        countedBy: "pilots",
        source: ["coastguard-4"],
        kind: "update",
      },
      {
        hedge: "as stated",
        value: 30,
        date: "2020-03-03",
        countedBy: "pilots",
        source: ["coastguard-4"],
        kind: "correction",
        note: "It was 20.",
      },
    ],
  });
});

test("a range, words and a formula are recorded as they are", () => {
  expect(record.figures["rescued-children"]).toMatchObject({ between: [6, 7] });
  expect(record.figures.missing).toMatchObject({ words: "dozens" });
  expect(record.figures["rescued-per-brent"]?.formula).toEqual({
    operation: "ratio",
    of: ["rescued", "rescued-brent"],
  });
});

test("quotations are recorded by their words, series row by row", () => {
  expect(record.quotes).toEqual({ "harbour-master": "we have seen worse" });
  expect(record.series.rescued?.slice(1, 3)).toEqual([
    "2020-03-01 18:00, 7, Ashby Coastguard, coastguard-4",
    "2020-03-03, about 20, not stated, gazette-5",
  ]);
});

test("the file is read back as it was written", () => {
  expect(storyRecordSchema.parse(JSON.parse(storyRecordText(record)))).toEqual(record);
  const bare = { ...record, quotes: {}, series: {}, figures: {} };
  expect(storyRecordSchema.parse(JSON.parse(storyRecordText(bare)))).toEqual(bare);
});

test("the order in which the ledger has its figures makes no difference", () => {
  const turned = { ...story, figures: Object.fromEntries(Object.entries(story.figures).reverse()) };
  expect(storyRecordText(recordStory(turned))).toBe(storyRecordText(record));
  expect(Object.keys(record.figures)).toEqual(Object.keys(record.figures).sort());
});

test("a figure is one line, so that a difference between two records is what changed", () => {
  const lines = storyRecordText(record).split("\n");
  expect(lines.filter((line) => line.includes('"rescued-brent"'))).toHaveLength(2); // itself, and the formula of another
  const changed = storyRecordText(recordStory({ ...story, updated: "2020-03-08" })).split("\n");
  expect(changed.filter((line, i) => line !== lines[i])).toEqual(['  "updated": "2020-03-08",']);
});
