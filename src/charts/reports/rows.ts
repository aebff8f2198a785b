/**
 * Every report as a mark: of each day, what was counted, by whom the mark says, and in words from where to where the
 * counts go. Knows counts and words, no places.
 */
import { group } from "d3-array";
import { formatDay } from "../../language/dates.ts";
import { UNNAMED } from "../../model/claims.ts";
import type { Report } from "../../model/schema/series.ts";
import type { Story } from "../../model/story.ts";
import { figureOf } from "../named.ts";
import { apartWords, stepsRows } from "../steps/rows.ts";
import type { ReportsSpec } from "./spec.ts";

/**
 * What a mark says of its report: it is the line's own counter's, somebody else's, nobody is named, or it cannot be
 * compared with the others of its day for another reason than its counter.
 */
export const MARKS = ["own", "other", "unnamed", "apart"] as const;
export type Mark = (typeof MARKS)[number];

/**
 * One line on one day. `words` are `20 to at least 21` or `no report`, then what cannot be compared; `short` is the
 * first of these.
 */
export interface DayLine {
  label: string;
  tone: string;
  words: string;
  short: string;
  marks: { mark: Mark; value: number }[];
}

/** A mark, in a line's tone or in none, and what it says. */
export interface KeyEntry {
  mark: Mark;
  tone: string;
  text: string;
}

/** Every day in order, each with all lines; the lowest report or 0, and the highest; and what the marks drawn mean. */
export interface ReportsRows {
  days: { date: string; day: string; lines: DayLine[] }[];
  least: number;
  most: number;
  key: KeyEntry[];
}

const KEY = {
  other: "another counter",
  unnamed: "counter not named",
  apart: "not comparable: see the words",
} as const;

/** The rows of the chart, and its key. */
export function reportsRows(story: Story, chart: ReportsSpec): ReportsRows {
  const { days, lines } = stepsRows(story, chart);
  const counters = chart.lines.map(({ series, counter }) => {
    const { countedBy } = figureOf(story, series);
    return counter ?? { label: countedBy, names: [countedBy] };
  });
  const drawn = days.map((date, i) => ({
    date,
    day: formatDay(date, "short"),
    lines: lines.map(({ label, tone, unit, days: counts, apart }, l): DayLine => {
      const others = apart.filter((report) => report.date === date);
      const [short = "no report", ...more] = [counts[i]?.printed ?? [], apartWords(others, unit)].flat();
      const reports = [...(counts[i]?.reports ?? []), ...others];
      const marks = reports.map((report) => ({ mark: markOf(report, counters[l]?.names ?? []), value: report.value }));
      return { label, tone, words: [short, ...more].join("; "), short, marks };
    }),
  }));
  const all = drawn.flatMap((day) => day.lines.flatMap(({ marks }) => marks));
  const used = new Set(all.map(({ mark }) => mark));
  const owners = lines.flatMap(({ label, tone }, l): KeyEntry[] => {
    const any = drawn.some((day) => day.lines[l]?.marks.some(({ mark }) => mark === "own"));
    return any ? [{ mark: "own", tone, text: `${label}: ${counters[l]?.label ?? ""}` }] : [];
  });
  const rest = (["other", "unnamed", "apart"] as const).filter((mark) => used.has(mark));
  return {
    days: drawn,
    least: Math.min(0, ...all.map(({ value }) => value)),
    most: Math.max(0, ...all.map(({ value }) => value)),
    key: [...owners, ...rest.map((mark) => ({ mark, tone: "tone-none", text: KEY[mark] }))],
  };
}

/** The mark of a report, where the line's own counter has these names. */
export function markOf({ countedBy, outside }: Report, names: readonly string[]): Mark {
  if (outside === "other counter") return "other";
  if (outside !== undefined) return "apart";
  if (countedBy === UNNAMED) return "unnamed";
  return names.includes(countedBy) ? "own" : "other";
}

/** Marks of one sort together, in the order of MARKS, since they are drawn alike. */
export function bySort<T extends { mark: Mark }>(marks: readonly T[]): [Mark, T[]][] {
  const sorts = group(marks, ({ mark }) => mark);
  return MARKS.flatMap((mark): [Mark, T[]][] => {
    const found = sorts.get(mark);
    return found ? [[mark, found]] : [];
  });
}
