/**
 * The texts of axes: round values with their unit, and periods of any grain. Texts never touch: of every way to name the
 * periods, the closest that has room is taken.
 */
import { formatDay } from "../language/dates.ts";
import { formatNumber } from "../language/numbers.ts";
import { decimalsOf } from "../model/decimals.ts";
import { grainOf, yearOf } from "../model/periods.ts";
import type { Unit } from "../model/units.ts";

/** Values of an axis as printed, and what stands above the highest: their unit, with the millions that are left out of them. */
export interface ValueAxis {
  head: string;
  texts: string[];
}

const LARGE = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/** The round values of an axis as printed. All in one size and with as many decimals, so that they can be compared. */
export function valueAxis(ticks: readonly number[], { name, axis = name }: Unit): ValueAxis {
  const most = Math.max(...ticks.map(Math.abs));
  const [size, word = ""] = LARGE.find(([each]) => most >= each) ?? [1];
  const shown = ticks.map((tick) => Number((tick / size).toPrecision(12)));
  const places = Math.max(0, ...shown.map(decimalsOf));
  return {
    head: [axis, word].filter(Boolean).join(" "),
    texts: shown.map((tick) => (tick === 0 ? "0" : withPlaces(formatNumber(tick), places))),
  };
}

/** `1` as `1.0` beside `0.5`. */
function withPlaces(text: string, places: number): string {
  const [whole = "", part = ""] = text.split(".");
  return places === 0 ? text : `${whole}.${part.padEnd(places, "0")}`;
}

/** A period that is named on an axis: its place among all, and its name there. */
export interface PeriodTick {
  at: number;
  text: string;
}

/** Room between two names, in letters. */
const GAP = 1.2;

/**
 * The periods that are named below a plot of that width, in which each has a column of its own; `letter` is how wide a
 * letter is. Names stand under the middle of their column.
 */
export function periodTicks(periods: readonly string[], width: number, letter: number): PeriodTick[] {
  const column = width / periods.length;
  const fits = (ticks: readonly PeriodTick[]) =>
    ticks.every(({ at, text }, i) => {
      const next = ticks[i + 1];
      return !next || (next.at - at) * column >= ((text.length + next.text.length) / 2 + GAP) * letter;
    });
  const ways = waysToName(periods).filter(({ length }) => length > 0);
  return ways.find((ticks) => ticks.length > 1 && fits(ticks)) ?? ways.at(-1)?.slice(0, 1) ?? [];
}

/** Every how many years names may stand. */
const YEARS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

/** Of more days than these, months are named. */
const WEEKS = 45;

/** From the closest to the widest: each period, every few of them, years, every few years, at last the first and the last. */
function waysToName(periods: readonly string[]): PeriodTick[][] {
  const [first = "2000"] = periods;
  const years = YEARS.map((every) => inYears(periods, every));
  const ends = named(periods, [0, periods.length - 1]);
  switch (grainOf(first)) {
    case "day":
      return [
        ...(periods.length > WEEKS ? [] : [1, 2, 5, 10].map((every) => everyOf(periods, every))),
        ...inMonths(periods),
        ...years,
        ends,
      ];
    case "month":
      return [...inMonths(periods), ...years, ends];
    case "quarter":
      return [everyOf(periods, 1), everyOf(periods, 2), ...years, ends];
    default:
      return [...years, ends];
  }
}

function everyOf(periods: readonly string[], every: number): PeriodTick[] {
  return named(
    periods,
    periods.flatMap((_, i) => (i % every === 0 ? [i] : [])),
  );
}

/** Every one, two, three and six months of a year, each where it begins. */
function inMonths(periods: readonly string[]): PeriodTick[][] {
  const isMonth = periods.map((period, i) => period.slice(0, 7) !== periods[i - 1]?.slice(0, 7));
  return [1, 2, 3, 6].map((every) =>
    named(
      periods,
      periods.flatMap((period, i) =>
        (isMonth[i] ?? false) && (i > 0 || period.length < 10 || period.endsWith("-01"))
          ? (Number(period.slice(5, 7)) - 1) % every === 0
            ? [i]
            : []
          : [],
      ),
      "month",
    ),
  );
}

/** Every so many years, each where it begins, by its number. */
function inYears(periods: readonly string[], every: number): PeriodTick[] {
  const grain = grainOf(periods[0] ?? "2000");
  return periods.flatMap((period, at) => {
    const begins = yearOf(period) !== yearOf(periods[at - 1] ?? "0000") && (at > 0 || isFirst(period));
    if (!begins || yearOf(period) % every !== 0) return [];
    return [{ at, text: grain === "fiscal year" ? formatDay(period, "short") : period.slice(0, 4) }];
  });
}

/** Whether it is the first of its year. */
function isFirst(period: string): boolean {
  const grain = grainOf(period);
  return grain === "year" || grain === "fiscal year" || /-(?:01|01-01|Q1)$/.test(period);
}

/** The names at these places: in full at the first and where the year, or the month of a day, is another; short elsewhere. */
function named(periods: readonly string[], places: readonly number[], as?: "month"): PeriodTick[] {
  return [...new Set(places)].map((at, n) => {
    const period = periods[at] ?? "";
    const before = n === 0 ? undefined : periods[places[n - 1] ?? 0];
    return { at, text: nameOf(as === "month" ? period.slice(0, 7) : period, before) };
  });
}

function nameOf(period: string, before: string | undefined): string {
  const sameYear = before !== undefined && yearOf(before) === yearOf(period);
  switch (grainOf(period)) {
    case "day":
      if (before?.slice(0, 7) === period.slice(0, 7)) return String(Number(period.slice(8)));
      return sameYear || before === undefined
        ? formatDay(period, "short")
        : `${formatDay(period, "short")} ${period.slice(0, 4)}`;
    case "month":
    case "quarter": {
      const text = formatDay(period, "short");
      return sameYear ? text.replace(/ \d{4}$/, "") : text;
    }
    default:
      return formatDay(period, "short");
  }
}
