/**
 * Reports over time: what was reported for each day, each line from one series. A day without a report has none;
 * nothing is filled in (CHARTER rule 19). Where the reports of a day differ, both ends are kept (rule 4). Reports that
 * cannot be compared with the others of their day are kept apart, with the reason that their row gives.
 */
import { group } from "d3-array";
import { periodsBetween } from "../../model/periods.ts";
import { boundOf } from "../../model/hedge.ts";
import { formatAmount } from "../../language/amounts.ts";
import type { Story } from "../../model/story.ts";
import type { DaysSpec } from "./spec.ts";
import type { Report } from "../../model/schema/series.ts";
import { figureOf, seriesOf, toneOf } from "../named.ts";
import type { Unit } from "../../model/units.ts";

/** What the reports of one day say together. */
export interface DayCount {
  low: number;
  high: number;
  /** The lowest and the highest as printed; one where they are the same. */
  ends: string[];
  /** `at least 230` or, where reports differ, `43 to 65`. */
  printed: string;
  reports: Report[];
}

/** A line: a count for each day of the chart, undefined where no one reported what can be compared. */
export interface StepsLine {
  label: string;
  tone: string;
  unit: Unit;
  days: (DayCount | undefined)[];
  /** The reports of those days that stand outside it. */
  apart: Report[];
}

/** The chart's days in order, as ISO text, with its lines over them. */
export interface StepsRows {
  days: string[];
  lines: StepsLine[];
}

/** The days from the first to the last drawn, and what was reported for each. */
export function stepsRows(story: Story, { from, to, lines }: DaysSpec): StepsRows {
  const days = periodsBetween(from, to);
  return {
    days,
    lines: lines.map(({ series, label }): StepsLine => {
      const figure = figureOf(story, series);
      const reports = seriesOf(story, series).reports.filter(({ date }) => date >= from && date <= to);
      const byDay = group(
        reports.filter(({ outside }) => outside === undefined),
        ({ date }) => date,
      );
      return {
        label,
        tone: toneOf(story, figure),
        unit: figure.unit,
        days: days.map((day) => dayCount(byDay.get(day) ?? [], figure.unit)),
        apart: reports.filter(({ outside }) => outside !== undefined),
      };
    }),
  };
}

/** The reports of one day as one count, or undefined where there are none. */
export function dayCount(reports: readonly Report[], unit: Unit): DayCount | undefined {
  const values = reports.map(({ value }) => value);
  if (values.length === 0) return undefined;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const ends = [...new Set([printedAs(low, reports, unit), printedAs(high, reports, unit)])];
  return { low, high, ends, printed: ends.join(" to "), reports: [...reports] };
}

/** Reports that stand outside their line, reason by reason: `other counter: 230 to 231`. */
export function apartWords(apart: readonly Report[], unit: Unit): string[] {
  return [...group(apart, ({ outside = "" }) => outside)].map(
    ([reason, reports]) => `${reason}: ${dayCount(reports, unit)?.printed ?? ""}`,
  );
}

/**
 * A value as one of its reports printed it. Where some reports hedge it and others do not, the hedged wording is
 * taken: it claims less, and so is true of both.
 */
function printedAs(value: number, reports: readonly Report[], unit: Unit): string {
  const same = reports.filter((report) => report.value === value);
  const report = same.find(({ hedge }) => boundOf(hedge) !== "exact") ?? same[0];
  return report ? formatAmount(report, unit) : "";
}

/** What was counted when all was over, as printed below the line’s last day: `final tally: 13`; "" where nothing was. */
export function endNotes({ apart, unit }: StepsLine): string {
  return apartWords(
    apart.filter(({ outside }) => outside === "final tally"),
    unit,
  ).join("; ");
}

/** The last day for which any line has a report, as its place among the days; -1 where none has. */
export function lastDayReported({ lines }: StepsRows): number {
  return Math.max(-1, ...lines.map(lastReported));
}

/** The last day for which the line has a report, as its place among the days; -1 where it has none. */
export function lastReported({ days }: StepsLine): number {
  return days.findLastIndex((day) => day !== undefined);
}
