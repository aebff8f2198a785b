import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodTicks, valueAxis } from "../../../src/charts/axis.ts";
import { nextPeriod } from "../../../src/model/periods.ts";
import { unit } from "../../setup/examples/units.ts";

describe("values of an axis", () => {
  test.each([
    [[0, 0.5, 1], "°C", "°C", ["0", "0.5", "1.0"]],
    [[-0.2, 0, 0.2], "per cent", "%", ["−0.2", "0", "0.2"]],
    [[0, 20e9, 40e9], "US dollars", "US$ billion", ["0", "20", "40"]],
    [[0, 500_000, 1_000_000], "euros", "€ million", ["0", "0.5", "1.0"]],
    [[0, 2000], "people", "people", ["0", "2,000"]],
  ])("%j in %s have their unit once, and as many decimals", (ticks, name, head, texts) => {
    expect(valueAxis(ticks, unit(name))).toEqual({ head, texts });
  });
});

function periodsFrom(first: string, count: number): string[] {
  const periods = [first];
  while (periods.length < count) periods.push(nextPeriod(periods.at(-1) ?? first));
  return periods;
}

const texts = (first: string, count: number, width: number) =>
  periodTicks(periodsFrom(first, count), width, 7.7).map(({ text }) => text);

describe("periods of an axis", () => {
  test.each([
    ["2001-02-27", 4, 500, ["27 Feb", "28", "1 Mar", "2"]],
    ["2001-01-20", 90, 500, ["Feb 2001", "Mar", "Apr"]],
    ["2023-01", 11, 174, ["Jan 2023", "Jul"]],
    ["2022-Q1", 20, 174, ["2022", "2024", "2026"]],
    ["1874", 177, 174, ["1900", "1950", "2000", "2050"]],
    ["2020-04/2021-03", 5, 500, ["2020/21", "2021/22", "2022/23", "2023/24", "2024/25"]],
    ["2021", 1, 174, ["2021"]],
  ])("%s and so on, %i of them in %i px", (first, count, width, named) => {
    expect(texts(first, count, width)).toEqual(named);
  });

  test("names never touch and stand under periods that are there, at any width and span from 3 days to 150 years", () => {
    const first = fc.constantFrom(
      "1874-11-03",
      "2019-12-30",
      "1850-02",
      "2023-11",
      "1999-Q3",
      "1874",
      "2022",
      "2019-07/2020-06",
    );
    const most = (period: string) =>
      period.includes("/") ? 40 : ({ 10: 54_800, 7: period.includes("Q") ? 600 : 1800, 4: 150 }[period.length] ?? 40);
    const span = first.chain((from) =>
      fc.record({ from: fc.constant(from), part: fc.double({ min: 0, max: 1, noNaN: true }) }),
    );
    fc.assert(
      fc.property(
        span,
        fc.integer({ min: 160, max: 1100 }),
        fc.constantFrom(7.7, 12),
        ({ from, part }, width, letter) => {
          // As many short spans as long ones.
          const count = Math.max(3, Math.round(most(from) ** part));
          const periods = periodsFrom(from, count);
          const ticks = periodTicks(periods, width, letter);
          expect(ticks.length).toBeGreaterThan(0);
          const middle = (at: number) => ((at + 0.5) * width) / count;
          ticks.forEach(({ at, text }, i) => {
            expect(periods[at], text).toBeDefined();
            const next = ticks[i + 1];
            if (!next) return;
            const gap = middle(next.at) - middle(at) - ((text.length + next.text.length) / 2) * letter;
            expect(gap, `${text} | ${next.text}`).toBeGreaterThan(letter);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
