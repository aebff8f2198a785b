import { expect, test } from "vitest";
import { chartData } from "../../../src/editions/chart-json.ts";
import { embedHeight } from "../../../src/editions/embed-height.ts";
import { sourceLine } from "../../../src/charts/drawn.ts";
import { kindOf } from "../../../src/charts/kinds.ts";
import { captionOf } from "../../../src/charts/caption.ts";
import { recordChart, recordHash, storyAsRecorded } from "../../../src/record/chart-record.ts";
import type { Story } from "../../../src/model/story.ts";
import { chartOf } from "../../../src/charts/named.ts";
import { correctionsSince } from "../../../src/record/changes.ts";
import { corrected, exampleStory, figure, report } from "../../setup/examples/story.ts";
import { unit } from "../../setup/examples/units.ts";

/** All that an embed prints of a chart. */
function printed(story: Story, id: string) {
  const chart = story.charts[id];
  if (!chart) throw new Error(`No chart ${id}`);
  return {
    words: captionOf(story, chart),
    table: kindOf(chart).table(story, chart),
    source: sourceLine(story, chart),
    height: embedHeight(story, id),
  };
}

const KINDS = ["people", "bars", "share", "steps", "reports", "map"];

test.each(KINDS)("a recorded %s chart prints what the chart printed when it was recorded", (kind) => {
  const record = recordChart(exampleStory(), kind);
  const later = exampleStory();
  Object.assign(later, { figures: {}, series: {}, sources: {}, populations: {}, charts: {} });
  expect(printed(storyAsRecorded(later, record), kind)).toEqual(printed(exampleStory(), kind));
});

test("a recorded range keeps the word between its ends, whatever it is a range of", () => {
  for (const [name, words] of [
    ["people", "1 or 2"],
    ["hours", "1 to 2"],
  ] as const) {
    const story = exampleStory();
    Object.assign(story.figures, { displaced: figure("displaced", { between: [1, 2], unit: unit(name) }) });
    const record = recordChart(story, "bars");
    // As it is read from its file.
    const read = storyAsRecorded(story, JSON.parse(JSON.stringify(record)) as typeof record);
    expect(chartData(read, "bars").figures?.map((each) => each.printed)).toContain(words);
    expect(chartData(story, "bars").figures?.map((each) => each.printed)).toContain(words);
  }
});

test("a new report gives a chart over days a new address, and leaves those that do not draw it as they are", () => {
  const [before, after] = [exampleStory(), exampleStory()];
  after.series["south-killed"]?.reports.push(report("2001-02-03", 4));
  const hash = (story: Story, id: string) => recordHash(recordChart(story, id));
  expect(hash(after, "steps")).not.toBe(hash(before, "steps"));
  expect(hash(after, "bars")).toBe(hash(before, "bars"));
});

test("a report's hour, and why it stands outside the others, are kept, since they are printed", () => {
  const story = exampleStory();
  story.series["south-killed"]?.reports.push(
    report("2001-02-02", 9, { time: "18:00", outside: "old count", note: "Of the day before." }),
  );
  const record = recordChart(story, "reports");
  expect(record.series["south-killed"]?.reports[1]).toMatchObject({ time: "18:00", outside: "old count" });
  expect(printed(storyAsRecorded(story, record), "reports")).toEqual(printed(story, "reports"));
});

test("what no embed prints does not change the address", () => {
  const [before, after] = [exampleStory(), exampleStory()];
  Object.assign(after, { headline: "Another", updated: "2001-04-01" });
  Object.assign(after.figures["north-killed"] ?? {}, { reviewBy: "2002-01-01" });
  for (const kind of KINDS) expect(recordHash(recordChart(after, kind))).toBe(recordHash(recordChart(before, kind)));
});

test("a record is plain data with no more than its chart needs", () => {
  const record = recordChart(exampleStory(), "people");
  expect(Object.keys(record.figures)).toEqual(["north-children", "north-killed", "south-killed"]);
  expect(record.series).toEqual({});
  expect(record.sources).toEqual({
    daily: { publisher: "The Daily", date: "2001-02-03", url: "https://example.org/daily" },
  });
  expect(chartData(storyAsRecorded(exampleStory(), record), "people").figures?.[0]?.printed).toBe("at least 30");
});

test("a record holds what marked its chart when it was made: changes of its figures, of what they follow from, notices", () => {
  const story = corrected(exampleStory(), "north-killed", { source: ["wire"] });
  story.figures.twice = figure("twice", { formula: { operation: "sum", of: ["north-killed", "south-killed"] } });
  Object.assign(story.charts.bars ?? {}, { bars: [{ figure: "twice" }] });
  const row = { date: "2001-03-06", kind: "correction", series: "south-killed", note: "A row was wrong." } as const;
  const gone = { date: "2001-03-06", kind: "correction", figure: "twice", note: "It was taken out." } as const;
  story.notices = [row, gone];
  const bars = recordChart(story, "bars");
  expect([Object.keys(bars.figures), Object.keys(bars.sources), bars.notices]).toEqual([
    ["north-killed", "twice"],
    ["daily", "wire"],
    [gone],
  ]);
  expect(recordChart(story, "steps").notices).toEqual([row]);
  for (const chart of ["bars", "steps"])
    expect(correctionsSince(story, storyAsRecorded(story, recordChart(story, chart)), chartOf(story, chart))).toEqual(
      [],
    );
});

test("a correction made after that is told of the record, an update is not", () => {
  const record = recordChart(exampleStory(), "bars");
  const since = (now: Story) => correctionsSince(now, storyAsRecorded(now, record), record.spec).map(({ day }) => day);
  expect(since(corrected(exampleStory(), "north-killed"))).toEqual(["2001-03-05"]);
  expect(since(corrected(exampleStory(), "north-killed", { kind: "update" }))).toEqual([]);
  const gone = exampleStory();
  gone.notices = [{ date: "2001-03-06", kind: "correction", figure: "south-killed", note: "It was taken out." }];
  expect(since(gone)).toEqual(["2001-03-06"]);
});
