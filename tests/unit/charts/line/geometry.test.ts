import fc from "fast-check";
import { expect, test } from "vitest";
import { lineGeometry } from "../../../../src/charts/line/geometry.ts";
import { dayCount, type StepsRows, stepsRows } from "../../../../src/charts/steps/rows.ts";
import { exampleStory, report, specOf } from "../../../setup/examples/story.ts";
import { unit } from "../../../setup/examples/units.ts";

const PLOT = { left: 0, right: 720, top: 20, bottom: 220, leading: 16 };

/** Years with these values, one unit; undefined where there is none. */
function years(...lines: (number | undefined)[][]): StepsRows {
  return {
    days: (lines[0] ?? []).map((_, i) => String(1900 + i)),
    lines: lines.map((values, n) => ({
      ...{ label: `Line ${n}`, tone: "", unit: unit("°C"), apart: [] },
      days: values.map((value, i) =>
        value === undefined ? undefined : dayCount([report(String(1900 + i), value)], unit("°C")),
      ),
    })),
  };
}

const drawn = (rows: StepsRows) =>
  lineGeometry(
    rows,
    rows.lines.map(({ label }) => [label]),
    PLOT,
  );

test("a line goes through the middle of its periods, and not over one that has no number", () => {
  const [line] = drawn(years([0, 10, undefined, 10, 0])).lines;
  expect(line?.line).toBe("M72 220l144-200m288 0l144 200");
});

test("a number between two that are missing is a point", () => {
  const [line] = drawn(years([undefined, 10, undefined])).lines;
  expect([line?.line, line?.dots]).toEqual(["", "M360 20h.01"]);
});

test("a projection is dashed from what was measured last, its ribbon goes around the uncertainty, and zero is ruled", () => {
  const story = exampleStory();
  const geometry = lineGeometry(stepsRows(story, specOf(story, "line")), [["North"]], PLOT);
  const [line] = geometry.lines;
  expect(line?.dashed.startsWith("M420 ")).toBe(true);
  expect(line?.ribbon).toMatch(/^M300 .*z$/);
  expect(line?.dots).not.toBe("");
  expect(geometry.zero).not.toBe("");
  expect(geometry.head).toBe("°C");
});

test("the scale begins at zero where numbers come near to it, and has both sides of it where they have", () => {
  const ends = (...values: number[]) => drawn(years(values)).values.map(({ text }) => text);
  expect(ends(20, 100)[0]).toBe("0");
  expect(ends(300, 420)[0]).toBe("300");
  expect(ends(-20, -100).at(-1)).toBe("0");
  expect(ends(5, 5)[0]).toBe("0");
  expect(drawn(years([1, 2])).zero).toBe("");
  expect(drawn(years([-1, 2])).zero).toMatch(/^M0 \d+H720$/);
});

test("zero is ruled only within the plot", () => {
  const zero = (...values: number[]) => drawn(years(values)).zero;
  // Below a scale that ends before zero, it would lie outside the drawing.
  expect([zero(-10, -6, -5), zero(-20, -100), zero(5, 6)]).toEqual(["", "", ""]);
});

test("two thousand points are no heavier than what is seen, and keep every peak", () => {
  const values = Array.from({ length: 2000 }, (_, i) => (i === 777 ? 99 : i % 7));
  const rows = years(values);
  rows.days.splice(0, 2000, ...values.map((_, i) => String(1000 + (i % 1000))));
  const [line] = drawn(rows).lines;
  expect(line?.line.length).toBeLessThan(16_000);
  const heights = [...(line?.line ?? "").matchAll(/v(-?\d+)/g)].map(([, up]) => Number(up));
  expect(Math.min(...heights)).toBeLessThan(-150);
});

test("names at the ends of lines never touch, however near the ends", () => {
  const values = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(values, (ends) => {
      const { labels } = drawn(years(...ends.map((end) => [0, Math.round(end * 10) / 10])));
      const tops = labels.map(({ y }) => y).sort((a, b) => a - b);
      tops.slice(1).forEach((y, i) => expect(y - (tops[i] ?? 0)).toBeGreaterThanOrEqual(PLOT.leading - 1));
      expect(Math.min(...tops)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("values of the axis never touch and lie within the plot", () => {
  const span = fc.tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: 0.001, max: 1e6, noNaN: true }),
  );
  fc.assert(
    fc.property(span, fc.integer({ min: 60, max: 500 }), ([low, more], high) => {
      const rows = years([low, low + more]);
      const { values } = lineGeometry(rows, [["A"]], { ...PLOT, bottom: PLOT.top + high });
      expect(values.length).toBeGreaterThan(1);
      const places = values.map(({ at }) => at).sort((a, b) => a - b);
      places.slice(1).forEach((at, i) => expect(at - (places[i] ?? 0)).toBeGreaterThanOrEqual(13));
      expect(new Set(values.map(({ text }) => text)).size).toBe(values.length);
    }),
  );
});
