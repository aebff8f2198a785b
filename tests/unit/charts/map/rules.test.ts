import { expect, test } from "vitest";
import { judgeMap } from "../../../../src/charts/map/rules.ts";
import type { MapSpec } from "../../../../src/charts/map/spec.ts";
import { exampleStory, specOf } from "../../../setup/examples/story.ts";

/** What is said of the example's map after a change. */
function said(change: Partial<MapSpec>): string[] {
  const found: string[] = [];
  const chart = { ...structuredClone(specOf(exampleStory(), "map")), ...change };
  judgeMap(exampleStory(), chart, (path, message) => found.push(`${path.join(".")}: ${message}`));
  return found;
}

// The messages themselves: tests/fixtures/broken/map-*.
test("a sound map is let be", () => {
  expect(said({})).toEqual([]);
});

test("everything wrong is told at once, and room only of a map that is otherwise sound", () => {
  const lost = { name: "Lost", what: "a port", at: [10, 10] } as const;
  const found = said({
    places: [{ ...lost, at: [10, 10] }],
    areas: [{ country: "Nowhere" }],
    waters: [
      { label: "A sea", at: [53.8, -6] },
      { label: "The same", at: [53.8, -6] },
    ],
  });
  expect(found.map((line) => line.split(":")[0])).toEqual(["places.0.at", "areas.0.country"]);
});

test("a name is told of once, though it has no room in either drawing", () => {
  const waters = [
    { label: "A sea", at: [53.8, -6] },
    { label: "The same", at: [53.8, -6] },
  ] satisfies MapSpec["waters"];
  expect(said({ waters })).toEqual([
    'waters.1.at: the name "The same" has no room: it meets "A sea". Move it, or shorten it.',
  ]);
});

test("the name of a country need not be in both drawings", () => {
  // On the narrow map there is no room in Scotland.
  expect(said({ areas: [{ country: "Ireland" }] })).toEqual([]);
});
