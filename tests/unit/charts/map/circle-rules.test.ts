import { expect, test } from "vitest";
import { judgeCircles, judgeFigures } from "../../../../src/charts/map/circle-rules.ts";
import { markedMap } from "../../../../src/charts/map/rows.ts";
import type { Figure } from "../../../../src/model/story.ts";
import { exampleStory, figure, specOf } from "../../../setup/examples/story.ts";
import { unit } from "../../../setup/examples/units.ts";

/** The example's map with those figures at its places, and the story that has them. */
function mapOf(...figures: Figure[]) {
  const story = exampleStory();
  const chart = specOf(story, "map");
  const places = chart.places.map((place, i) => ({ ...place, ...(figures[i] && { figure: figures[i].id }) }));
  Object.assign(story.figures, Object.fromEntries(figures.map((each) => [each.id, each])));
  return { story, chart: { ...chart, places } };
}
function said(...figures: Figure[]): string[] {
  const { story, chart } = mapOf(...figures);
  const found: string[] = [];
  judgeFigures(story, chart, (path, message) => found.push(`${path.join(".")}: ${message}`));
  return found;
}

// The messages themselves: tests/fixtures/broken/map-*.
test("counts, ranges, words and zero of one unit stand on one map", () => {
  expect(said(figure("a"), figure("b", { between: [4, 9] }))).toEqual([]);
  expect(said(figure("a", { words: "dozens" }), figure("b", { value: 0 }))).toEqual([]);
});

test("projections stand beside projections only", () => {
  const [a, b] = ["a", "b"].map((id) => figure(id, { projection: true })) as [Figure, Figure];
  expect(said(a, b)).toEqual([]);
  expect(said(figure("c"), a)[0]).toContain('"a" is a projection and "c" is not');
  expect(said(a, figure("c"))[0]).toContain('"a" is a projection and "c" is not');
});

test("a change is no count, and a range that begins below zero has no area", () => {
  const people = unit("people");
  expect(said(figure("a"), figure("b", { unit: { ...people, change: true } }))[0]).toContain(
    '"b" counts a change of people and "a" people.',
  );
  expect(said(figure("a", { unit: unit("people", true), between: [-2, 5] }))[0]).toContain("goes below zero");
});

test("a figure that is not there is told of elsewhere", () => {
  const { story, chart } = mapOf(figure("a"));
  delete story.figures.a;
  judgeFigures(story, chart, (_, message) => expect.unreachable(message));
});

test("a circle is told of once, though it is cut in both drawings", () => {
  const { story, chart } = mapOf(figure("a"), figure("b"));
  chart.places = chart.places.map((place, i) => ({ ...place, at: i === 0 ? [54.4, -8.54] : place.at }));
  const found: string[] = [];
  judgeCircles(markedMap(story, chart), (path) => found.push(path.join(".")));
  expect(found).toEqual(["places.0.figure"]);
});
