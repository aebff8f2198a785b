import fc from "fast-check";
import { expect, test } from "vitest";
import { axisTicks, lanesOf, PAGE, reportsGeometry, tickBox } from "../../../../src/charts/reports/geometry.ts";
import type { ReportsRows } from "../../../../src/charts/reports/rows.ts";

/** Days with up to a dozen reports of such numbers, of one line. */
const rowsOf = (value: fc.Arbitrary<number>) =>
  fc.array(fc.array(value, { maxLength: 12 }), { minLength: 1, maxLength: 31 }).map((days): ReportsRows => ({
    days: days.map((values, i) => ({
      date: "",
      day: String(i + 1),
      lines: [
        {
          label: "Line",
          tone: "tone-clay",
          words: "",
          short: "",
          marks: values.map((value) => ({ mark: "own", value })),
        },
      ],
    })),
    least: Math.min(0, ...days.flat()),
    most: Math.max(0, ...days.flat()),
    key: [],
  }));
const anyRows = rowsOf(fc.nat(9000));
/** Below zero and above it, or only below. */
const lowRows = fc.oneof(rowsOf(fc.integer({ min: -900, max: 900 })), rowsOf(fc.integer({ min: -900, max: -1 })));

test("no two marks touch, in the narrowest strip or in a wider one", () => {
  fc.assert(
    fc.property(fc.oneof(anyRows, lowRows), fc.constantFrom(PAGE.width, 328, 448, 704), (rows, width) => {
      for (const { places } of reportsGeometry(rows).strips) {
        places.forEach((a, i) => {
          for (const b of places.slice(i + 1)) {
            const [dx, dy] = [((a.x - b.x) / 100) * width, a.y - b.y];
            // Seven of the pitch of eight pixels is a mark with its outline; places are rounded.
            expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(7);
          }
        });
      }
    }),
  );
});

test("a mark lies at its count, on a scale from zero that no mark leaves, and within its strip", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { ticks, strips } = reportsGeometry(rows);
      const last = ticks.at(-1);
      const end = Number(last?.text.replaceAll(",", "")) / ((last?.x ?? NaN) / 100);
      expect(ticks[0]).toMatchObject({ x: 0, text: "0" });
      strips.forEach(({ height, places }, i) => {
        const values = (rows.days[i]?.lines[0]?.marks ?? []).map(({ value }) => value).sort((a, b) => a - b);
        expect(places).toHaveLength(values.length);
        places.forEach(({ x, y }, n) => {
          expect(Math.abs(x - (100 * (values[n] ?? NaN)) / end)).toBeLessThan(0.2);
          expect(x).toBeLessThanOrEqual(100);
          expect(y).toBeGreaterThanOrEqual(PAGE.pitch / 2);
          expect(y).toBeLessThanOrEqual(height - PAGE.pitch / 2);
        });
      });
    }),
  );
});

test("below zero a mark lies at its count too, within the drawing, and zero is ruled where it is", () => {
  fc.assert(
    fc.property(lowRows, (rows) => {
      const { ticks, strips, zero } = reportsGeometry(rows);
      const at = ticks.find(({ text }) => text === "0")?.x ?? NaN;
      const [first, last] = [ticks[0], ticks.at(-1)];
      const [from, to] = [first, last].map((tick) => Number(tick?.text.replaceAll(",", "").replace("−", "-"))) as [
        number,
        number,
      ];
      const each = ((last?.x ?? NaN) - (first?.x ?? NaN)) / (to - from);
      expect(zero).toBe(rows.least < 0 ? at : undefined);
      strips.forEach(({ places }, i) => {
        const values = (rows.days[i]?.lines[0]?.marks ?? []).map(({ value }) => value).sort((a, b) => a - b);
        places.forEach(({ x }, n) => {
          expect(Math.abs(x - (at + (values[n] ?? NaN) * each))).toBeLessThan(0.2);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(100);
        });
      });
    }),
  );
});

test("numbers of the axis never touch, whatever the highest count", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2e9 }), fc.integer({ min: 120, max: 900 }), (most, width) => {
      const size = { ...PAGE, width };
      const [end = 1] = [reportsGeometry({ days: [], least: 0, most, key: [] }, size).ticks.at(-1)].map(
        (tick) => Number(tick?.text.replaceAll(",", "")) / ((tick?.x ?? NaN) / 100),
      );
      const boxes = axisTicks(end || 1, size).map((tick) => tickBox(tick, size));
      boxes.forEach(([from, to], i) => {
        expect(from).toBeGreaterThanOrEqual(Math.max(0, (boxes[i - 1]?.[1] ?? -9) + 1));
        expect(to).toBeLessThanOrEqual(width + 1);
      });
    }),
  );
});

test("equal counts are stacked from below, and a place is taken again as soon as it is free", () => {
  expect(lanesOf([0, 0, 0, 8, 9], 8)).toEqual([0, 1, 2, 0, 1]);
});

test("a story without a count has an axis and no marks", () => {
  const { ticks, strips, zero } = reportsGeometry({
    days: [{ date: "", day: "1 Feb", lines: [] }],
    least: 0,
    most: 0,
    key: [],
  });
  expect(ticks[0]?.text).toBe("0");
  expect(strips).toEqual([{ height: PAGE.pitch, places: [] }]);
  expect(zero).toBeUndefined();
});
