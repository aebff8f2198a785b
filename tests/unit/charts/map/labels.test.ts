import fc from "fast-check";
import { expect, test } from "vitest";
import { meet, meetsCircle, within } from "../../../../src/charts/map/bounds.ts";
import { circlesOf } from "../../../../src/charts/map/circles.ts";
import { frameOf, placeIn } from "../../../../src/charts/map/frame.ts";
import { mapLabels } from "../../../../src/charts/map/labels.ts";
import { markedMap } from "../../../../src/charts/map/rows.ts";
import { NARROW, WIDE } from "../../../../src/charts/map/size.ts";
import type { MapSpec } from "../../../../src/charts/map/spec.ts";
import { measure } from "../../../../src/editions/pictures/fonts.ts";
import { checkContent } from "../../../../src/rules/content.ts";
import { exampleStory, figure, specOf } from "../../../setup/examples/story.ts";

const { stories } = await checkContent("content");
const published = stories.flatMap(({ charts }) =>
  Object.values(charts).filter(({ kind }) => kind === "map"),
) as MapSpec[];
const marked = (chart: MapSpec) => markedMap(exampleStory(), chart);
const example = () => structuredClone(specOf(exampleStory(), "map"));
const labelsOf = (chart: MapSpec, size = NARROW) => mapLabels(marked(chart), frameOf(chart, size), size);
const named = (chart: MapSpec, name: string, size = NARROW) =>
  labelsOf(chart, size).labels.find(({ rows }) => rows.join(" ") === name);

test.each([NARROW, WIDE])("no name of a published map touches another or a dot, none is cut, $width wide", (size) => {
  for (const chart of [...published, example()]) {
    const frame = frameOf(chart, size);
    const { labels, crowded } = mapLabels(marked(chart), frame, size);
    expect(crowded.filter(({ other }) => other !== undefined)).toEqual([]);
    const dots = chart.places.map(({ at }) => placeIn(frame, at));
    labels.forEach(({ bounds, rows }, i) => {
      expect(within(bounds, frame), rows.join(" ")).toBe(true);
      expect(labels.slice(i + 1).filter((other) => meet(other.bounds, bounds))).toEqual([]);
      const covered = dots.filter(
        ([x, y]) => x > bounds.left && x < bounds.right && y > bounds.top && y < bounds.bottom,
      );
      expect(covered).toEqual([]);
    });
  }
});

test("the room kept for a name is as wide as it is in a real face", () => {
  for (const { rows, sort, bounds } of published.flatMap((chart) => labelsOf(chart).labels)) {
    const widest = Math.max(...rows.map((row) => measure(sort === "area" ? row.toUpperCase() : row, "sans")));
    expect(bounds.right - bounds.left, rows.join(" ")).toBeGreaterThan(widest * NARROW.letter);
  }
});

test("every name is drawn: places, areas, lines and waters", () => {
  expect(labelsOf(example()).labels.map(({ sort, rows }) => `${sort} ${rows.join(" ")}`)).toEqual([
    "water Irish Sea",
    "border Border",
    "area The north",
    "place Northport",
    "place Southport",
    "area Ireland",
  ]);
});

test("a name stands on the side that is asked for or, where something is there, on another", () => {
  const chart = example();
  expect(named(chart, "Southport")?.anchor, "below").toBe("middle");
  expect(named(chart, "Northport")?.anchor, "where none is asked for, at the right").toBe("start");
  chart.places.push({ name: "Nextport", what: "a port", at: [54.9, -7.1] });
  expect(named(chart, "Northport")?.anchor).toBe("end");
  expect(labelsOf(chart).crowded).toEqual([]);
});

test("two places one above the other have their names a little apart", () => {
  const chart = example();
  chart.places = [
    { name: "Upper", what: "a town", at: [54.5, -8], side: "left" },
    { name: "Lower", what: "a town", at: [54.43, -8], side: "left" },
  ];
  const [upper, lower] = [named(chart, "Upper"), named(chart, "Lower")];
  expect([upper?.anchor, lower?.anchor]).toEqual(["end", "end"]);
  expect((lower?.y ?? 0) - (upper?.y ?? 0)).toBeGreaterThan(NARROW.letter);
});

test("where there is no room, what is in the way is told with the place in charts.yaml", () => {
  const chart = example();
  chart.waters.push({ label: "Another sea", at: [53.8, -5.9] });
  expect(labelsOf(chart, WIDE).crowded).toEqual([
    { path: ["waters", 1, "at"], name: "Another sea", other: '"Irish Sea"' },
  ]);
  chart.waters = [{ label: "A sea with a long name", at: [53.6, -8.4] }];
  expect(labelsOf(chart).crowded[0]?.other).toBe("the edge of the map");
});

test("the name of a whole country is left out where the drawing has no room for it in the country", () => {
  const chart = example();
  chart.areas.push({ country: "Isle of Man" });
  expect(named(chart, "Isle of Man")).toBeUndefined();
  expect(labelsOf(chart).crowded).toEqual([{ path: ["areas", 2, "country"], name: "Isle of Man" }]);
});

test("however many places there are, a name that touches something is told of", () => {
  const near = fc.tuple(
    fc.double({ min: 53.7, max: 55.1, noNaN: true }),
    fc.double({ min: -8.2, max: -5.8, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(near, { minLength: 1, maxLength: 25 }), (all) => {
      const places = all.map((at, i) => ({ name: `Place ${i}`, what: "a place", at }));
      const chart: MapSpec = { ...example(), places };
      const frame = frameOf(chart, NARROW);
      const { labels, crowded } = mapLabels(marked(chart), frame, NARROW);
      const told = new Set(crowded.map(({ name }) => name));
      const clear = labels.filter(({ rows }) => !told.has(rows.join(" ")));
      clear.forEach(({ bounds }, i) => {
        expect(within(bounds, frame)).toBe(true);
        expect(clear.slice(i + 1).some((other) => meet(other.bounds, bounds))).toBe(false);
      });
    }),
    { numRuns: 25 },
  );
});

test("no name that is not told of stands on a circle, its own or another's", () => {
  const near = fc.record({
    at: fc.tuple(fc.double({ min: 53.8, max: 55, noNaN: true }), fc.double({ min: -8, max: -6, noNaN: true })),
    value: fc.integer({ min: 0, max: 5000 }),
  });
  fc.assert(
    fc.property(fc.array(near, { minLength: 1, maxLength: 12 }), (all) => {
      const story = exampleStory();
      const figures = all.map(({ value }, i) => figure(`count-${i}`, { hedge: "at least", value }));
      Object.assign(story.figures, Object.fromEntries(figures.map((each) => [each.id, each])));
      const places = all.map(({ at }, i) => ({ name: `Place ${i}`, what: "a place", at, figure: `count-${i}` }));
      const map = markedMap(story, { ...example(), places });
      for (const size of [NARROW, WIDE]) {
        const frame = frameOf(map, size);
        const { labels, crowded } = mapLabels(map, frame, size);
        const told = new Set(crowded.map(({ name }) => name));
        const clear = labels.filter(({ rows: [name = ""], sort }) => sort === "place" && !told.has(name));
        for (const circle of circlesOf(map.places, frame, size))
          for (const { bounds, rows } of clear)
            if (circle) expect(meetsCircle(bounds, ...circle.at, circle.most), rows.join(" ")).toBe(false);
      }
    }),
    { numRuns: 25 },
  );
});

test("a name without room for its number is told by the name alone, with the circle that is in the way", () => {
  const story = exampleStory();
  Object.assign(story.figures, { many: figure("many", { value: 100 }), few: figure("few", { value: 90 }) });
  const chart = example();
  chart.places = [
    { name: "Upper", what: "a town", at: [54.5, -8], figure: "many" },
    { name: "Lower", what: "a town", at: [54.37, -7.9], figure: "few" },
  ];
  chart.waters = [{ label: "Bay", at: [54.5, -8] }];
  const { crowded } = mapLabels(markedMap(story, chart), frameOf(chart, NARROW), NARROW);
  expect(crowded[0]).toEqual({ path: ["waters", 0, "at"], name: "Bay", other: "the circle of Upper" });
  expect(crowded.every(({ name }) => ["Bay", "Upper", "Lower"].includes(name))).toBe(true);
});

test("a name has its room beside its own circle, however large", () => {
  const story = exampleStory();
  for (const side of ["right", "left", "above", "below"] as const) {
    const places = [
      { name: "Upper", what: "a town", at: [54.4, -7] as [number, number], side, figure: "north-killed" },
    ];
    const map = markedMap(story, { ...example(), places, lines: [], areas: [], waters: [] });
    const { labels, crowded } = mapLabels(map, frameOf(map, NARROW), NARROW);
    expect(crowded, side).toEqual([]);
    expect(labels[0]?.anchor, side).toBe({ right: "start", left: "end", above: "middle", below: "middle" }[side]);
  }
});
