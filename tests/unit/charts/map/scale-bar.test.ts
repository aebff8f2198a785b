import { expect, test } from "vitest";
import { frameOf } from "../../../../src/charts/map/frame.ts";
import { scaleBar } from "../../../../src/charts/map/scale-bar.ts";
import { NARROW, WIDE } from "../../../../src/charts/map/size.ts";

const nothing = { points: [], radii: [], labels: [], strokes: [] };
const bar = (across: number, size = NARROW, others: Parameters<typeof scaleBar>[2] = nothing) =>
  scaleBar(frameOf({ centre: [50, 10], across }, size), size, others);
const ends = (d = "") => /^M(\d+) (\d+)h(\d+)$/.exec(d)?.slice(1).map(Number) ?? [];

test.each([
  [20, "5 km"],
  [176, "20 km"],
  [200, "50 km"],
  [4000, "1,000 km"],
])("of a map of %d km it is %s long, and no more than a quarter of the box", (across, words) => {
  const found = bar(across);
  expect(found?.label.rows).toEqual([words]);
  const [, , long = 0] = ends(found?.bar);
  const kilometres = Number.parseInt(words.replace(",", ""), 10);
  expect(long).toBe(Math.round((kilometres * NARROW.width) / across));
  expect(long).toBeLessThanOrEqual(NARROW.width / 4);
});

test("it stands in the corner from which everything is farthest", () => {
  const points = [
    [0, 0],
    [WIDE.width, 0],
    [WIDE.width, WIDE.height],
  ] as const;
  const [x = 0, y = 0] = ends(bar(176, WIDE, { ...nothing, points })?.bar);
  expect([x < WIDE.width / 4, y > WIDE.height / 2]).toEqual([true, true]);
});

test("it is left out where something is in every corner", () => {
  const { width, height } = NARROW;
  const points = [30, 60, 90].flatMap((far) =>
    [far, width - far].flatMap((x) => [10, 25, height - 10, height - 25].map((y): [number, number] => [x, y])),
  );
  const strokes = points.map((point) => ({ points: [point, point], closed: false }));
  expect(bar(176, NARROW, { ...nothing, strokes })).toBeUndefined();
});

test("the further a circle reaches, the further away it stands", () => {
  const { width, height } = WIDE;
  const points = [[width, height / 2] as const, [0, height / 2] as const];
  const at = (...radii: number[]) => ends(bar(176, WIDE, { ...nothing, points, radii })?.bar)[0] ?? 0;
  expect(at(0, 90)).toBeGreaterThan(width / 2);
  expect(at(90, 0)).toBeLessThan(width / 2);
});
