import { expect, test } from "vitest";
import { figuresOf, seriesDrawn, sourceLine, sourcesNamed, sourcesOf } from "../../../src/charts/drawn.ts";
import { exampleStory, specOf } from "../../setup/examples/story.ts";

const story = exampleStory();

test("the figures of a chart are those that it draws, in order", () => {
  expect(figuresOf(specOf(story, "people"))).toEqual(["north-killed", "north-children", "south-killed"]);
  expect(figuresOf(specOf(story, "share"))).toEqual(["north-killed", "north-children", "displaced"]);
  expect(figuresOf(specOf(story, "steps"))).toEqual(["north-killed", "south-killed"]);
});

test("only a chart over days draws series, each with its name", () => {
  expect(seriesDrawn(specOf(story, "bars"))).toEqual([]);
  expect(seriesDrawn(specOf(story, "steps")).map(({ id, label }) => [id, label])).toEqual([
    ["north-killed", "North"],
    ["south-killed", "South"],
  ]);
});

test("the sources are told as the kind tells them", () => {
  expect(sourceLine(story, specOf(story, "people"))).toBe("Source: The Daily, 3 February 2001");
  expect(sourceLine(story, specOf(story, "map"))).toBe("Outlines: Natural Earth. Source: The Daily, 3 February 2001");
  expect(sourceLine(story, specOf(story, "steps"))).toBe("Sources: 6 reports by 2 publishers, 1–4 February 2001");
});

test("the sources of a chart are those of its figures, and of the reports of its series, each once", () => {
  expect(sourcesOf(story, specOf(story, "people"))).toEqual(["daily"]);
  expect(sourcesOf(story, specOf(story, "steps"))).toEqual(["daily", "wire"]);
  expect(sourcesOf(story, specOf(story, "map"))).toEqual(["daily"]);
});

test("a map names its sources itself, since it draws no figure", () => {
  expect(figuresOf(specOf(story, "map"))).toEqual([]);
  expect(sourcesNamed(specOf(story, "map"))).toEqual([{ path: ["source", 0], id: "daily" }]);
  expect(sourcesNamed(specOf(story, "bars"))).toEqual([]);
});

test("a map draws the figures of its places, and names their sources before its own", () => {
  const counted = exampleStory();
  const chart = specOf(counted, "map");
  chart.places = chart.places.map((place, i) => ({ ...place, ...(i === 1 && { figure: "north-killed" }) }));
  Object.assign(counted.figures["north-killed"] ?? {}, { source: ["wire"] });
  expect(figuresOf(chart)).toEqual(["north-killed"]);
  expect(sourcesOf(counted, chart)).toEqual(["wire", "daily"]);
  expect(sourceLine(counted, chart)).toBe(
    "Outlines: Natural Earth. Sources: The Wire, as carried by The Echo, undated; The Daily, 3 February 2001",
  );
});
