import { expect, test } from "vitest";
import { circleWords, mapTable, markedMap, placeNames, placeRows } from "../../../../src/charts/map/rows.ts";
import { exampleStory, figure, specOf } from "../../../setup/examples/story.ts";

const chart = specOf(exampleStory(), "map");

test("the table has a row a place, with what it is", () => {
  expect(mapTable(exampleStory(), chart)).toEqual({
    columns: ["Place", "What it is"],
    rows: [
      ["Northport", "a port"],
      ["Southport", "another port"],
    ],
  });
});

test("the data say where each is, in degrees north and east", () => {
  expect(placeRows(exampleStory(), chart)[1]).toEqual({
    name: "Southport",
    what: "another port",
    latitude: 54.05,
    longitude: -6.3,
  });
});

/** The example's map with those figures at its two places. */
function mapOf(...figures: string[]) {
  const story = exampleStory();
  const spec = specOf(story, "map");
  spec.places = spec.places.map((place, i) => ({ ...place, ...(figures[i] && { figure: figures[i] }) }));
  return { story, spec, marked: markedMap(story, spec) };
}

test("where a place has a figure the table has its printed number, who counted and as of when", () => {
  const { story, spec } = mapOf("north-killed");
  expect(mapTable(story, spec)).toEqual({
    columns: ["Place", "What it is", "Number", "Counted by", "As of"],
    rows: [
      ["Northport", "a port", "at least 30", "Office of Counts", "3 February"],
      ["Southport", "another port", "", "", ""],
    ],
  });
});

test("the data have the whole claim beside its place", () => {
  const { story, spec } = mapOf("", "north-killed");
  const [north, south] = placeRows(story, spec);
  expect(north).not.toHaveProperty("figure");
  expect(south?.figure).toMatchObject({ id: "north-killed", printed: "at least 30", hedge: "at least", value: 30 });
  expect(placeNames(spec)).toEqual([{ path: ["places", 1, "figure"], draws: "figure", id: "north-killed" }]);
});

test("a claim is drawn as it is printed: in its population's tone, a range from end to end, words not at all", () => {
  const claims = (...figures: string[]) => mapOf(...figures).marked.places.map(({ claim }) => claim);
  expect(claims("north-killed", "displaced")).toEqual([
    { printed: "at least 30", tone: "tone-clay", extent: [30, 30], projection: false },
    { printed: "about 40 to 60", tone: "tone-none", extent: [40, 60], projection: false },
  ]);
  expect(claims("south-killed")).toEqual([{ printed: "dozens", tone: "tone-slate", projection: false }, undefined]);
});

test("of a ceiling nothing is certain", () => {
  const { story, spec } = mapOf("north-killed");
  Object.assign(story.figures, { "north-killed": figure("north-killed", { hedge: "up to", value: 30 }) });
  expect(markedMap(story, spec).places[0]?.claim?.extent).toEqual([0, 30]);
});

test("how circles are read is said where there are some, and of rings and dots likewise", () => {
  const words = (...figures: string[]) => circleWords(mapOf(...figures).marked);
  const area = "The area of a circle is in proportion to its number.";
  expect(words()).toBeUndefined();
  expect(words("south-killed")).toBeUndefined();
  expect(words("north-killed")).toBe(`${area} A dot only says where a place is.`);
  expect(words("north-killed", "displaced")).toBe(`${area} A thin ring is the most that it may be.`);
});
