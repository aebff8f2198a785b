import fc from "fast-check";
import { geoDistance } from "d3-geo";
import { expect, test } from "vitest";
import { frameOf, isIn, type Place, placeIn, type View } from "../../../../src/charts/map/frame.ts";
import { NARROW, WIDE } from "../../../../src/charts/map/size.ts";

const kilometres = ([lat, lon]: Place, [otherLat, otherLon]: Place) =>
  geoDistance([lon, lat], [otherLon, otherLat]) * 6371;

test("the centre is in the middle, north is up and east is to the right", () => {
  const frame = frameOf({ centre: [31.8, 34.7], across: 170 }, WIDE);
  expect(placeIn(frame, [31.8, 34.7]).map(Math.round)).toEqual([WIDE.width / 2, WIDE.height / 2]);
  expect(placeIn(frame, [32.2, 34.7])[1]).toBeLessThan(WIDE.height / 2);
  expect(placeIn(frame, [31.8, 35.2])[0]).toBeGreaterThan(WIDE.width / 2);
});

test("a kilometre is as long as the frame says", () => {
  const frame = frameOf({ centre: [60, 20], across: 300 }, NARROW);
  const here: Place = [60, 20];
  const there: Place = [60.9, 21];
  const [[x, y], [otherX, otherY]] = [placeIn(frame, here), placeIn(frame, there)];
  expect(Math.hypot(x - otherX, y - otherY)).toBeCloseTo(kilometres(here, there) * frame.kilometre, 0);
});

const views: fc.Arbitrary<View> = fc.record({
  centre: fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true })),
  across: fc.double({ min: 20, max: 5000, noNaN: true }),
});

test("every place that is nearer to the centre than half of what is shown lies in the box, wherever that is", () => {
  fc.assert(
    fc.property(
      views,
      fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      (view, way, part) => {
        for (const size of [NARROW, WIDE]) {
          const frame = frameOf(view, size);
          const far = (part * Math.min(size.width, size.height)) / 2;
          const at: [number, number] = [size.width / 2 + far * Math.cos(way), size.height / 2 + far * Math.sin(way)];
          const [lon, lat] = frame.project.invert?.(at) ?? [0, 0];
          expect(kilometres([lat, lon], view.centre)).toBeLessThanOrEqual(view.across / 2 + view.across / 50);
          expect(isIn(frame, [lat, lon])).toBe(true);
          const [x, y] = placeIn(frame, [lat, lon]);
          expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(0.01);
        }
      },
    ),
  );
});

test("what lies in the box lies in its window of the world, over the date line and at the poles too", () => {
  const lies = (view: View, x: number, y: number) => {
    const { project, window } = frameOf(view, WIDE);
    const [lon, lat] = project.invert?.([x, y]) ?? [0, 0];
    return lat >= window.south && lat <= window.north && lon >= window.west && lon <= window.east;
  };
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(fc.property(views, part, part, (view, x, y) => lies(view, x * WIDE.width, y * WIDE.height)));
});

test("a window is as small as it can be where it does not reach the date line", () => {
  const { window } = frameOf({ centre: [0, 0], across: 222 }, NARROW);
  expect(window.east).toBeLessThan(1.6);
  expect(window.west).toBeCloseTo(-window.east);
  expect(frameOf({ centre: [0, 179.9], across: 222 }, NARROW).window).toMatchObject({ west: -180, east: 180 });
});
