import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { captionOf } from "../../../src/charts/caption.ts";
import { storyAsRecorded } from "../../../src/record/chart-record.ts";
import { keptHash, readChartRecords, writeChartRecords } from "../../../src/record/chart-record-file.ts";
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
  expect(writeChartRecords(exampleStory(), content)).toHaveLength(6);
  const texts = () =>
    readdirSync(join(content, "published/example")).map((name) =>
      readFileSync(join(content, "published/example", name), "utf8"),
    );
  const before = texts();
  expect(writeChartRecords(exampleStory(), content)).toEqual([]);
  expect(texts()).toEqual(before);
});

test("a record that was edited by hand is refused, with its file", () => {
  const [file = ""] = writeChartRecords(exampleStory(), content);
  writeFileSync(file, readFileSync(file, "utf8").replace('"value": 30', '"value": 31'));
  expect(() => readChartRecords("example", content)).toThrow(
    /people\.[0-9a-f]{12}\.json:1: not what was recorded under "[0-9a-f]{12}"\. Take back the change/,
  );
});
