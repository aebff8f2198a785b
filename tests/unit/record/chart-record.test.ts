import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { chartData } from "../../../src/editions/chart-data.ts";
import { embedHeight } from "../../../src/editions/embed-height.ts";
import { sourceLine } from "../../../src/charts/drawn.ts";
import { kindOf } from "../../../src/charts/kinds.ts";
import { chartWords } from "../../../src/charts/words.ts";
import { keptHash, readChartRecords, writeChartRecords } from "../../../src/record/chart-record-file.ts";
import { recordChart, recordHash, storyAsRecorded } from "../../../src/record/chart-record.ts";
import type { Story } from "../../../src/model/story.ts";
import { exampleStory, report } from "../../setup/examples/story.ts";

/** A story whose charts, too, are only this test's. */
const ownStory = () => structuredClone(exampleStory());

let content = "";
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), "content-"));
});
afterEach(() => {
  rmSync(content, { recursive: true, force: true });
});

/** All that an embed prints of a chart. */
function printed(story: Story, id: string) {
  const chart = story.charts[id];
  if (!chart) throw new Error(`No chart ${id}`);
  return {
    words: chartWords(story, chart),
    table: kindOf(chart).table(story, chart),
    source: sourceLine(story, chart),
    height: embedHeight(story, id),
  };
}

const KINDS = ["people", "bars", "share", "steps"];

test.each(KINDS)("a recorded %s chart prints what the chart printed when it was recorded", (kind) => {
  const record = recordChart(ownStory(), kind);
  const later = ownStory();
  Object.assign(later, { figures: {}, series: {}, sources: {}, populations: {}, charts: {} });
  expect(printed(storyAsRecorded(later, record), kind)).toEqual(printed(ownStory(), kind));
});

test("a changed figure gives a new address, and the old one still shows the old value", () => {
  const before = ownStory();
  writeChartRecords(before, content);
  const old = keptHash(before, "bars", content);
  const after = ownStory();
  Object.assign(after.figures["north-killed"] ?? {}, { value: 45 });
  expect(keptHash(after, "bars", content), "not offered until it is recorded").toBeUndefined();
  writeChartRecords(after, content);
  const now = keptHash(after, "bars", content);
  expect(now).not.toBe(old);
  const kept = new Map(readChartRecords("example", content).map(({ hash, record }) => [hash, record]));
  const titleUnder = (hash = "") => {
    const record = kept.get(hash);
    return record && printed(storyAsRecorded(after, record), "bars").words.title;
  };
  expect([titleUnder(old), titleUnder(now)]).toEqual(["A finding about at least 30", "A finding about at least 45"]);
});

test("a new report gives a chart over days a new address, and leaves those that do not draw it as they are", () => {
  const [before, after] = [ownStory(), ownStory()];
  after.series["south-killed"]?.reports.push(report("2001-02-03", 4));
  const hash = (story: Story, id: string) => recordHash(recordChart(story, id));
  expect(hash(after, "steps")).not.toBe(hash(before, "steps"));
  expect(hash(after, "bars")).toBe(hash(before, "bars"));
});

test("what no embed prints does not change the address", () => {
  const [before, after] = [ownStory(), ownStory()];
  Object.assign(after, { headline: "Another", updated: "2001-04-01" });
  Object.assign(after.figures["north-killed"] ?? {}, { reviewBy: "2002-01-01" });
  for (const kind of KINDS) expect(recordHash(recordChart(after, kind))).toBe(recordHash(recordChart(before, kind)));
});

test("recording again writes nothing, and no record is ever written over", () => {
  expect(writeChartRecords(ownStory(), content)).toHaveLength(4);
  const texts = () =>
    readdirSync(join(content, "published/example")).map((name) =>
      readFileSync(join(content, "published/example", name), "utf8"),
    );
  const before = texts();
  expect(writeChartRecords(ownStory(), content)).toEqual([]);
  expect(texts()).toEqual(before);
});

test("a record that was edited by hand is refused, with its file", () => {
  const [file = ""] = writeChartRecords(ownStory(), content);
  writeFileSync(file, readFileSync(file, "utf8").replace('"value": 30', '"value": 31'));
  expect(() => readChartRecords("example", content)).toThrow(
    /people\.[0-9a-f]{12}\.json:1: not what was recorded under "[0-9a-f]{12}"\. Take back the change/,
  );
});

test("a record is plain data with no more than its chart needs", () => {
  const record = recordChart(ownStory(), "people");
  expect(Object.keys(record.figures)).toEqual(["north-children", "north-killed", "south-killed"]);
  expect(record.series).toEqual({});
  expect(record.sources).toEqual({ daily: { publisher: "The Daily", date: "2001-02-03" } });
  expect(chartData(storyAsRecorded(ownStory(), record), "people").figures?.[0]?.printed).toBe("at least 30");
});
