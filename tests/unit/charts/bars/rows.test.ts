import fc from "fast-check";
import { expect, test } from "vitest";
import { arrowOf, type BarRow, barLengths, barRows, groupsOf, startOf } from "../../../../src/charts/bars/rows.ts";
import { exampleStory, figure, specOf } from "../../../setup/examples/story.ts";
import type { Unit } from "../../../../src/model/units.ts";
import { unit } from "../../../setup/examples/units.ts";

const row = (extent?: [number, number]): BarRow => ({
  label: "",
  printed: "",
  tone: "tone-none",
  unit: unit("people"),
  open: false,
  ...(extent && { extent }),
});

test("a bar is as long as its value, in per cent of the longest", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 8 }), (values) => {
      const longest = Math.max(...values);
      const lengths = barLengths(values.map((value) => row([value, value])));
      lengths.forEach((length, i) => {
        expect(Math.abs((length?.most ?? NaN) - (100 * (values[i] ?? NaN)) / longest)).toBeLessThanOrEqual(0.0501);
        expect(length?.sure).toBe(length?.most);
      });
    }),
  );
});

test("a bar of nothing has no length", () => {
  expect(barLengths([row([0, 0])])).toEqual([{ sure: 0, most: 0 }]);
});

test("words are never a length", () => {
  const rows = barRows(exampleStory(), specOf(exampleStory(), "bars"));
  expect(rows[2]).toMatchObject({ printed: "dozens", note: "No count was made" });
  expect(barLengths(rows)[2]).toBeUndefined();
});

test("a range is solid to its lower end and reaches to its upper", () => {
  expect(barLengths(barRows(exampleStory(), specOf(exampleStory(), "bars"))).slice(0, 2)).toEqual([
    { sure: 50, most: 50 },
    { sure: 66.7, most: 100 },
  ]);
});

test("a floor is open, and a ceiling is sure of nothing", () => {
  const story = exampleStory();
  Object.assign(story.figures, { displaced: figure("displaced", { hedge: "up to", value: 40 }) });
  const [floor, ceiling] = barRows(story, specOf(story, "bars"));
  expect(floor).toMatchObject({ open: true, extent: [30, 30] });
  expect(ceiling).toMatchObject({ open: false, extent: [0, 40] });
});

const inUnit = (of: Unit, ...values: number[]) => values.map((value) => ({ ...row([value, value]), unit: of }));

test("per cents are drawn of a hundred, not of the longest", () => {
  expect(barLengths(inUnit(unit("per cent"), 40))).toEqual([{ sure: 40, most: 40 }]);
});

test("what may be more than a hundred per cent is drawn of the longest, so that no bar leaves the drawing", () => {
  const changes = inUnit(unit("per cent", true), 250, 50);
  expect(barLengths(changes)).toEqual([
    { sure: 100, most: 100 },
    { sure: 20, most: 20 },
  ]);
  // One share does not make the others shares.
  expect(barLengths([...inUnit(unit("per cent"), 40), ...changes])[0]).toEqual({ sure: 16, most: 16 });
  expect(barLengths(inUnit(unit("per cent"), 40, 125))).toEqual([
    { sure: 32, most: 32 },
    { sure: 100, most: 100 },
  ]);
});

test("below zero bars go to the left, all from one zero", () => {
  expect(barLengths([row([30, 30]), row([-10, -10]), row([-6, -2]), row([-2, 6])])).toEqual([
    { sure: 75, most: 75, zero: 25, below: false },
    { sure: 25, most: 25, zero: 25, below: true },
    { sure: 5, most: 15, zero: 25, below: true },
    { sure: 0, most: 20, zero: 25, start: 20 },
  ]);
  expect(barLengths([row([-5, -5])])).toEqual([{ sure: 100, most: 100, zero: 100, below: true }]);
  expect(startOf({ sure: 25, most: 25, zero: 25, below: true }, 25)).toBe(0);
});

test("a limit below zero is drawn as far as it is sure, and its arrow points to where the number may be", () => {
  const story = exampleStory();
  const limits = [
    { hedge: "at least", value: -5 },
    { hedge: "at most", value: -5 },
    { hedge: "at most", value: 5 },
    { hedge: "at least", value: 5 },
    { hedge: "up to", between: [-2, 4] },
    { hedge: "at least", between: [-4, -2] },
    { hedge: "at most", value: 0 },
  ] as const;
  limits.forEach((claim, i) => Object.assign(story.figures, { [`limit-${i}`]: figure(`limit-${i}`, claim as never) }));
  const chart = { ...specOf(story, "bars"), bars: limits.map((_, i) => ({ figure: `limit-${i}` })) };
  const rows = barRows(story, chart);
  const lengths = barLengths(rows);
  expect(rows.map(({ extent }) => extent)).toEqual([
    [-5, 0],
    [-5, -5],
    [0, 5],
    [5, 5],
    [-2, 4],
    [-4, 0],
    [0, 0],
  ]);
  expect(lengths).toEqual([
    { sure: 0, most: 50, zero: 50, below: true },
    { sure: 50, most: 50, zero: 50, below: true },
    { sure: 0, most: 50, zero: 50, below: false },
    { sure: 50, most: 50, zero: 50, below: false },
    { sure: 0, most: 60, zero: 50, start: 30 },
    { sure: 0, most: 40, zero: 50, below: true },
    { sure: 0, most: 0, zero: 50, below: false },
  ]);
  expect(rows.map((each, i) => lengths[i] && arrowOf(each, lengths[i]))).toEqual([
    { at: 50, back: false },
    { at: 0, back: true },
    undefined,
    { at: 100, back: false },
    undefined,
    { at: 50, back: false },
    undefined,
  ]);
  // By value, a limit counts as what was said.
  const sorted = barRows(story, { ...chart, bars: chart.bars.slice(0, 4), order: "by value" });
  expect(sorted.map(({ printed }) => printed)).toEqual(["at most 5", "at least 5", "at least −5", "at most −5"]);
});

test("groups keep their bars and their name, whether as written or by value", () => {
  const story = exampleStory();
  const spec = specOf(story, "bars");
  const bars = [
    { figure: "south-killed", group: "One" },
    { figure: "north-children" },
    { figure: "north-killed" },
    { figure: "displaced", group: "Two" },
  ];
  const labels = (rows: BarRow[]) => rows.map(({ group = "", printed }) => `${group} ${printed}`.trim());
  expect(labels(barRows(story, { ...spec, bars }))[0]).toBe("One dozens");
  expect(labels(barRows(story, { ...spec, bars, order: "by value" })).slice(0, 3)).toEqual([
    "One at least 30",
    "7 to 9",
    "dozens",
  ]);
  expect(groupsOf(barRows(story, { ...spec, bars })).map(({ length }) => length)).toEqual([3, 1]);
});
