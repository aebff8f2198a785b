import fc from "fast-check";
import { expect, test } from "vitest";
import { layOut, type Size } from "../../../../src/charts/steps/plot.ts";
import { dayCount, type StepsLine, type StepsRows } from "../../../../src/charts/steps/rows.ts";
import { report } from "../../../setup/examples/story.ts";
import { unit } from "../../../setup/examples/units.ts";

const SIZE: Size = { width: 736, height: 350, letter: 7.6, leading: 18, wrap: 22 };

const line = (label: string, ...values: number[]): StepsLine => ({
  ...{ label, tone: "", unit: unit("people"), apart: [] },
  days: values.map((value) => dayCount([report("", value)], unit("people"))),
});
const rows = (...lines: StepsLine[]): StepsRows => ({
  days: (lines[0]?.days ?? []).map((_, i) => `2001-01-${String(i + 1).padStart(2, "0")}`),
  lines,
});
const panelsOf = (drawn: StepsRows, size = SIZE) => layOut(drawn, [], size).panels;

test("a line that lies flat beside the highest is drawn once more, and how many times as high is said", () => {
  const [first, second] = panelsOf(rows(line("North", 20, 243), line("South", 3, 12)));
  expect(first.lines.map(({ label }) => label)).toEqual(["North", "South"]);
  expect(second?.lines.map(({ label }) => label)).toEqual(["South"]);
  expect(second?.head).toEqual(["South, drawn 6 times as high"]);
});

test("lines of like height have one panel, and so have lines of which all are zero", () => {
  expect(panelsOf(rows(line("North", 20, 243), line("South", 3, 60)))).toHaveLength(1);
  expect(panelsOf(rows(line("North", 20, 243), line("South", 0, 0)))).toHaveLength(1);
  expect(panelsOf(rows(line("North", 0, 0), line("South", 0, 0)))).toHaveLength(1);
});

test("a box too low for two panels has one", () => {
  expect(panelsOf(rows(line("North", 20, 243), line("South", 3, 12)), { ...SIZE, height: 180 })).toHaveLength(1);
});

test("the second panel is as many times as high as it says, on values that are whole, below the first and from zero", () => {
  const values = fc.tuple(fc.integer({ min: 5, max: 90_000 }), fc.double({ min: 0.0001, max: 0.2, noNaN: true }));
  fc.assert(
    fc.property(values, ([most, part]) => {
      const small = Math.floor(most * part);
      const [first, second] = panelsOf(rows(line("North", most), line("South", small)));
      if (small < most / 10) expect(second === undefined, "drawn where it is flat").toBe(small === 0);
      if (!second) return;
      const said = Number(/drawn ([\d,]+) times/.exec(second.head.join(" "))?.[1]?.replaceAll(",", ""));
      const high = ({ y }: typeof first) => Math.abs(y(0) - y(1));
      expect(high(second) / high(first)).toBeCloseTo(said, 6);
      expect(said).toBeGreaterThanOrEqual(2);
      expect(second.y.domain()[0]).toBe(0);
      expect(second.y(second.y.domain()[1] ?? 0)).toBeGreaterThan(second.headAt);
      expect(second.headAt).toBeGreaterThan(first.foot);
      expect(second.ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});

test("values of an axis are as far apart as their texts are high", () => {
  const box = fc.record({ most: fc.nat(90_000), small: fc.nat(9), height: fc.integer({ min: 90, max: 500 }) });
  fc.assert(
    fc.property(box, ({ most, small, height }) => {
      for (const { y, ticks } of panelsOf(rows(line("North", most), line("South", small)), { ...SIZE, height })) {
        ticks.slice(1).forEach((tick, i) => {
          expect(y(ticks[i] ?? 0) - y(tick)).toBeGreaterThanOrEqual(SIZE.leading * 0.75);
        });
      }
    }),
  );
});

test("numbers below zero lie within the box, above its days, and zero is on the axis", () => {
  const values = fc.array(fc.integer({ min: -9000, max: 9000 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(values, fc.constantFrom(0, 9000), (low, more) => {
      const drawn = rows(line("North", ...low), line("South", ...low.map((value) => value + more)));
      const panels = panelsOf(drawn);
      for (const { lines, y, ticks, foot } of panels) {
        const [bottom = NaN, top = NaN] = y.range();
        expect(ticks).toContain(0);
        expect(bottom).toBeLessThan(foot);
        for (const day of lines.flatMap(({ days }) => days)) {
          expect(y(day?.low ?? NaN)).toBeLessThanOrEqual(bottom + 1e-6);
          expect(y(day?.high ?? NaN)).toBeGreaterThanOrEqual(top - 1e-6);
        }
      }
    }),
  );
});

test("a line that goes below zero is not drawn once more, since it would not begin there", () => {
  expect(panelsOf(rows(line("North", 20, 243), line("South", -3, 12)))).toHaveLength(1);
  expect(panelsOf(rows(line("North", 20, -243), line("South", 3, 12)))).toHaveLength(1);
});
