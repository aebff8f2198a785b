import { expect, test } from "vitest";
import { embedHeight } from "../../../src/editions/embed-height.ts";
import { exampleStory, specOf } from "../../setup/examples/story.ts";

/** A story whose charts, too, are only this test's. */
const ownStory = () => structuredClone(exampleStory());

test("every kind of chart has a height in whole tens", () => {
  for (const kind of ["people", "bars", "share", "steps", "reports", "map"]) {
    const height = embedHeight(ownStory(), kind);
    expect(height % 10, kind).toBe(0);
    expect(height, kind).toBeGreaterThanOrEqual(240);
    expect(height, kind).toBeLessThan(1000);
  }
});

test("more words and more rows take more height", () => {
  const [short, long] = [ownStory(), ownStory()];
  specOf(long, "bars").measure = "What is measured, where, by whom, and since when. ".repeat(8);
  expect(embedHeight(long, "bars")).toBeGreaterThan(embedHeight(short, "bars") + 100);
  const spec = specOf(short, "share");
  const before = embedHeight(short, "share");
  spec.bars[1] = {
    ...spec.bars[1],
    parts: [{ figure: "displaced", label: "A part with a name of rows ".repeat(4), look: "solid" }],
  };
  expect(embedHeight(short, "share")).toBeGreaterThan(before);
});

test("a chart that the story has not is refused", () => {
  expect(() => embedHeight(ownStory(), "none")).toThrow('No chart "none" in "example".');
});
