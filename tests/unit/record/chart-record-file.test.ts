import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { captionOf } from "../../../src/charts/caption.ts";
import { storyAsRecorded } from "../../../src/record/chart-record.ts";
import {
  chartRecordProblems,
  keptHash,
  readChartRecords,
  writeChartRecords,
} from "../../../src/record/chart-record-file.ts";
import { formatProblem } from "../../../src/model/problem.ts";
import { exampleStory } from "../../setup/examples/story.ts";

let content = "";
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), "content-"));
});
afterEach(() => {
  rmSync(content, { recursive: true, force: true });
});

test("a changed figure gives a new address, and the old one still shows the old value", () => {
  const before = exampleStory();
  writeChartRecords(before, content);
  const old = keptHash(before, "bars", content);
  const after = exampleStory();
  Object.assign(after.figures["north-killed"] ?? {}, { value: 45 });
  expect(keptHash(after, "bars", content), "not offered until it is recorded").toBeUndefined();
  writeChartRecords(after, content);
  const now = keptHash(after, "bars", content);
  expect(now).not.toBe(old);
  const kept = new Map(readChartRecords("example", content).map(({ hash, record }) => [hash, record]));
  const titleUnder = (hash = "") => {
    const record = kept.get(hash);
    const recorded = record && storyAsRecorded(after, record);
    return recorded?.charts.bars && captionOf(recorded, recorded.charts.bars).title;
  };
  expect([titleUnder(old), titleUnder(now)]).toEqual(["A finding about at least 30", "A finding about at least 45"]);
});

test("recording again writes nothing, and no record is ever written over", () => {
  expect(writeChartRecords(exampleStory(), content)).toHaveLength(7);
  const texts = () =>
    readdirSync(join(content, "published/example")).map((name) =>
      readFileSync(join(content, "published/example", name), "utf8"),
    );
  const before = texts();
  expect(writeChartRecords(exampleStory(), content)).toEqual([]);
  expect(texts()).toEqual(before);
});

describe("a record that is not what was recorded", () => {
  const edited = (edit: (text: string) => string) => {
    const [file = ""] = writeChartRecords(exampleStory(), content);
    writeFileSync(file, edit(readFileSync(file, "utf8")));
    return chartRecordProblems(content).map(formatProblem);
  };
  const SPOILT = [
    expect.stringMatching(
      /people\.[0-9a-f]{12}\.json:1: not what was recorded under "[0-9a-f]{12}"\. Take back the change: others show this chart in their articles\.$/,
    ),
  ];

  test.each([
    ["edited by hand", (text: string) => text.replace('"value": 30', '"value": 31')],
    ["not JSON", () => "{"],
    ["JSON of another shape", () => "[]"],
  ])("%s, is one problem of its file", (_, edit) => {
    expect(edited(edit)).toEqual(SPOILT);
    expect(() => readChartRecords("example", content)).toThrow(/:1: not what was recorded under/);
  });

  test("left with a conflict of a merge, is told as that", () => {
    expect(edited((text) => `<<<<<<< HEAD\n${text}=======\n>>>>>>> w\n`)).toEqual([
      expect.stringMatching(/:1: a merge left both versions here\./),
    ]);
  });

  test("but with the line ends of Windows is the same record", () => {
    expect(edited((text) => text.replaceAll("\n", "\r\n"))).toEqual([]);
    expect(readChartRecords("example", content)).toHaveLength(Object.keys(exampleStory().charts).length);
  });
});

test("where nothing was recorded there is nothing to be wrong", () => {
  expect(chartRecordProblems(content)).toEqual([]);
});
