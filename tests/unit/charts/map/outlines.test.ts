import { expect, test } from "vitest";
import { frameOf } from "../../../../src/charts/map/frame.ts";
import { haveBorder, mapOutlines, pathsOf, ringsIn } from "../../../../src/charts/map/outlines.ts";
import { NARROW, WIDE } from "../../../../src/charts/map/size.ts";
import { exampleStory, specOf } from "../../../setup/examples/story.ts";

const chart = specOf(exampleStory(), "map");
const frame = frameOf(chart, WIDE);
const outlines = mapOutlines(chart, frame);

test("nothing is drawn far beyond the box, and something up to all its edges", () => {
  const points = Object.values(outlines).flatMap((strokes) => strokes.flatMap((stroke) => stroke.points));
  expect(points.filter(([x, y]) => x < -5 || y < -5 || x > WIDE.width + 5 || y > WIDE.height + 5)).toEqual([]);
  expect(Math.min(...points.map(([x]) => x))).toBeLessThan(0);
  expect(Math.max(...points.map(([, y]) => y))).toBeGreaterThan(WIDE.height);
});

test("land is closed, lines are not, and a named line is no border besides", () => {
  expect(outlines.land.every(({ closed }) => closed)).toBe(true);
  expect(outlines.named.some(({ closed }) => closed)).toBe(false);
  expect(outlines.named.length).toBeGreaterThan(0);
  expect(mapOutlines({ lines: [] }, frame)).toMatchObject({ named: [], borders: outlines.named });
});

test("paths have no more letters than they may, and fewer points where they may have fewer", () => {
  const [all, few] = [pathsOf(outlines, Infinity), pathsOf(outlines, 1800)];
  const length = (paths: typeof all) => Object.values(paths).join("").length;
  expect(length(few)).toBeLessThanOrEqual(1800);
  expect(length(all)).toBeGreaterThan(1800);
  expect(few.named).not.toBe("");
  // Moves are whole and relative; a ring ends by a sign.
  expect(few.land).toMatch(/^M-?\d+[ -]\d+[-\d mlhvz]+z$/);
});

test("a country is there or elsewhere, and two have a border or not", () => {
  expect(ringsIn(frame, "Ireland").length).toBeGreaterThan(0);
  expect(ringsIn(frame, "Chad")).toEqual([]);
  expect(haveBorder(frame, ["Ireland", "United Kingdom"])).toBe(true);
  expect(haveBorder(frame, ["Ireland", "France"])).toBe(false);
  const far = frameOf({ centre: [52, -1], across: 100 }, NARROW);
  expect(haveBorder(far, ["Ireland", "United Kingdom"]), "one, but not here").toBe(false);
});
