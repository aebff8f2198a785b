import { expect, test } from "vitest";
import { chartData } from "../../../src/editions/chart-json.ts";
import { corrected, exampleStory } from "../../setup/examples/story.ts";

test("a chart over days gives its days, a map its places, any other its figures", () => {
  expect(chartData(exampleStory(), "map").places?.[0]).toEqual({
    ...{ name: "Northport", what: "a port", latitude: 54.9, longitude: -7.3 },
  });
  expect(chartData(exampleStory(), "map")).not.toHaveProperty("figures");
  expect(chartData(exampleStory(), "steps")).toMatchObject({ id: "steps", kind: "steps", days: { length: 4 } });
  expect(chartData(exampleStory(), "steps")).not.toHaveProperty("figures");
  expect(chartData(exampleStory(), "people")).not.toHaveProperty("days");
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

test("what was changed of it since publication is told, where anything was", () => {
  expect(chartData(exampleStory(), "bars")).not.toHaveProperty("changes");
  expect(chartData(corrected(exampleStory(), "north-killed"), "bars").changes).toEqual([
    { kind: "correction", day: "2001-03-05", text: "Label of north-killed: at least 30, not 1. It was misread." },
  ]);
});
