/**
 * All counts of one figure as marks: its own now and before, every report of its series, and what others count. A row a
 * day, so that it is seen how the number moved and how far others lie from it. Knows counts and words, no places.
 */
import { group } from "d3-array";
import { formatAmount } from "../../language/amounts.ts";
import { formatDay } from "../../language/dates.ts";
import { counterName } from "../../language/claims.ts";
import { capitalise } from "../../language/phrases.ts";
import { lastDay } from "../../model/periods.ts";
import type { Report } from "../../model/schema/series.ts";
import type { Unit } from "../../model/units.ts";
import type { Amount, Figure, Story } from "../../model/story.ts";
import { toneOf } from "../named.ts";
import type { ReportsSpec } from "./spec.ts";
import { type KeyEntry, type Mark, markOf, MARKS, type ReportsRows } from "./rows.ts";

interface Count extends Amount {
  date: string;
  mark: Mark;
}

/** As many counts of a day as are named one by one. */
const NAMED = 3;

/** Undefined where there are not two counts to be seen beside each other, or no number among them to place. */
export function figureRows(story: Story, figure: Figure): ReportsRows | undefined {
  const counts = countsOf(story, figure).filter((count) => valuesOf(count).length > 0);
  if (new Set(counts.flatMap(valuesOf)).size < 2) return undefined;
  const tone = toneOf(story, figure);
  const days = [...group(counts, ({ date }) => date)].sort(([a], [b]) => inTime(a, b));
  const used = new Set(counts.map(({ mark }) => mark));
  const key = MARKS.filter((mark) => used.has(mark)).map((mark): KeyEntry => ({
    mark,
    tone: mark === "own" ? tone : "tone-none",
    text: mark === "own" ? capitalise(ownCounter(story, figure).label) : KEY[mark],
  }));
  return {
    days: days.map(([date, of]) => {
      const words = wordsOf(of, figure.unit);
      const marks = of.flatMap((count) => valuesOf(count).map((value) => ({ mark: count.mark, value })));
      return { date, day: formatDay(date), lines: [{ label: "", tone, words, short: words, marks }] };
    }),
    least: Math.min(0, ...counts.flatMap(valuesOf)),
    most: Math.max(0, ...counts.flatMap(valuesOf)),
    key,
  };
}

/** By the days on which the periods end; of those that end together in the order of their texts, so that it is always the same. */
function inTime(a: string, b: string): number {
  const [one, other] = [lastDay(a), lastDay(b)];
  return one < other || (one === other && a < b) ? -1 : 1;
}

const KEY = {
  other: "another counter",
  unnamed: "counter not named",
  apart: "not comparable: the table says why",
} as const;

/** Whose reports are the figure's own: its counter's, under every name that a chart of the story knows it by. */
function ownCounter(story: Story, { id, formula, countedBy }: Figure): { label: string; names: string[] } {
  const lines = Object.values(story.charts).flatMap((chart) =>
    chart.kind === "reports" ? (chart as ReportsSpec).lines : [],
  );
  const counter = lines.find(({ series }) => series === id)?.counter;
  const label = formula ? "this page’s sum" : counterName(countedBy);
  return { label: counter?.label ?? label, names: [countedBy, ...(counter?.names ?? [])] };
}

function countsOf(story: Story, figure: Figure): Count[] {
  const own = ownCounter(story, figure).names;
  const ofReport = (report: Report): Count => ({ ...report, mark: markOf(report, own) });
  const reports = story.series[figure.id]?.reports.map(ofReport) ?? [];
  const before = figure.history.map((entry): Count => ({
    ...entry,
    mark: own.includes(entry.countedBy) ? "own" : "other",
  }));
  const others = figure.differs.map((other): Count => ({
    ...other,
    date: other.asOf ?? figure.asOf,
    mark: own.includes(other.countedBy) ? "own" : "other",
  }));
  return [...before, { ...figure, date: figure.asOf, mark: "own" }, ...others, ...reports];
}

/** The numbers at which it stands: both ends of what lies between two. */
function valuesOf({ value, between }: Amount): number[] {
  return between ?? (value === undefined ? [] : [value]);
}

/** `at least 230, 232`, each count once; of many how many there are, which the tables name one by one. */
function wordsOf(counts: readonly Count[], unit: Unit): string {
  if (counts.length > NAMED) return `${String(counts.length)} counts`;
  const sorted = [...counts].sort((a, b) => (valuesOf(a)[0] ?? 0) - (valuesOf(b)[0] ?? 0));
  return sorted.map((count) => formatAmount(count, unit)).join(", ");
}
