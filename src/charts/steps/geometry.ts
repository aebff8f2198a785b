/**
 * The geometry of a steps chart in user units of its box: paths, places of texts, rounded. Each day is a column of
 * the same whole width. Knows nothing of colours or of the page.
 */
import { curveStepAfter, line } from "d3-shape";
import { formatDay } from "../../language/dates.ts";
import { formatNumber } from "../../language/numbers.ts";
import { type DayMark, type PlacedMark, placeMarks } from "./day-marks.ts";
import { type EndLabel, endLabelRows, placeEndLabels } from "./end-labels.ts";
import { layOut, type Panel, type Plot, type Size } from "./plot.ts";
import { pathWriter } from "../path.ts";
import { type StepsLine, type StepsRows, lastReported } from "./rows.ts";

/** A place on an axis, and what is printed there. */
export interface Tick {
  at: number;
  text: string;
}

/** A line in a panel. Paths are of the `d` attribute; "" where there is nothing to draw. */
export interface DrawnLine {
  tone: string;
  line: string;
  band: string;
  low: string;
  dots: string;
}

/** Everything that is drawn, of all panels. */
export interface StepsGeometry {
  width: number;
  height: number;
  /** Where the first day begins, and how wide each is. */
  columns: { left: number; width: number };
  grid: string;
  /** The rule at zero, where there are numbers below it; "" elsewhere. */
  zero: string;
  yTicks: Tick[];
  xTicks: Tick[];
  /** The baselines at which the days are printed, a panel each. */
  feet: number[];
  /** What is said above a panel, a row each. */
  heads: Tick[];
  lines: DrawnLine[];
  labels: EndLabel[];
  marks: PlacedMark[];
}

/** The chart in a box of that size, which notes and a second panel make higher; at the lines’ ends these labels. */
export function stepsGeometry(
  rows: StepsRows,
  marks: readonly DayMark[],
  size: Size,
  labels: readonly string[][] = rows.lines.map((each) => endLabelRows(each, rows.days, size.wrap)),
): StepsGeometry {
  const tight = layOut(rows, labels, size);
  const headroom = Math.ceil(Math.max(0, ...placeMarks(marks, rows, tight).map(({ top }) => -top)));
  const plot = layOut(rows, labels, size, headroom);
  return { ...drawPlot(rows, plot), labels: placeEndLabels(rows, labels, plot), marks: placeMarks(marks, rows, plot) };
}

/** All but the words within the plot. */
export function drawPlot(rows: StepsRows, plot: Plot): Omit<StepsGeometry, "labels" | "marks"> {
  const { x, panels, leading } = plot;
  const [left = 0, right = 0] = x.range();
  const level = panels.flatMap(({ y, ticks }) =>
    ticks.map((tick) => ({ at: Math.round(y(tick)), text: formatNumber(tick) })),
  );
  return {
    width: plot.width,
    height: plot.height,
    columns: { left, width: Math.round(x(1) - left) },
    grid: level.map(({ at }) => `M${left} ${at}H${right}`).join(""),
    zero: panels.flatMap(({ y }) => ((y.domain()[0] ?? 0) < 0 ? `M${left} ${Math.round(y(0))}H${right}` : [])).join(""),
    yTicks: level,
    xTicks: dayTicks(rows.days, plot, daysApart(plot)),
    feet: panels.map(({ foot }) => Math.round(foot)),
    heads: panels.flatMap(({ head, headAt }) => head.map((text, i) => ({ at: headAt + i * leading, text }))),
    lines: panels.flatMap(({ lines, y }) =>
      lines.map((each) => ({
        tone: each.tone,
        line: stepPath(each, { x, y }),
        band: bandPath(each, { x, y }),
        low: lowPath(each, { x, y }),
        dots: dotPath(each, { x, y }),
      })),
    ),
  };
}

/** Where days and values lie. */
type Scales = Pick<Plot, "x"> & Pick<Panel, "y">;

/** The highest report of each day, held until the next day that has one; it ends with the last day reported. */
export function stepPath(each: StepsLine, { x, y }: Scales): string {
  const points = each.days.flatMap((day, i): [number, number][] => (day ? [[x(i), y(day.high)]] : []));
  const last = each.days[lastReported(each)];
  if (last) points.push([x(lastReported(each) + 1), y(last.high)]);
  const path = pathWriter();
  line()
    .curve(curveStepAfter)
    .context(path as unknown as CanvasRenderingContext2D)(points);
  return path.toString();
}

/** A box from the lowest to the highest report, on each day whose reports differ. */
export function bandPath(each: StepsLine, { x, y }: Scales): string {
  const path = pathWriter();
  each.days.forEach((day, i) => {
    if (!day || day.low === day.high) return;
    path.moveTo(x(i), y(day.low));
    path.lineTo(x(i), y(day.high));
    path.lineTo(x(i + 1), y(day.high));
    path.lineTo(x(i + 1), y(day.low));
  });
  return path.toString();
}

/** The lower edge of the band, a level line on each day whose reports differ: the band itself is too pale to end visibly. */
export function lowPath(each: StepsLine, { x, y }: Scales): string {
  const path = pathWriter();
  each.days.forEach((day, i) => {
    if (!day || day.low === day.high) return;
    path.moveTo(x(i), y(day.low));
    path.lineTo(x(i + 1), y(day.low));
  });
  return path.toString();
}

/**
 * A point, as a line of no length, in the middle of each day that has a report, at its highest. Only where the line is
 * held over a day without one is there anything to tell apart; elsewhere "".
 */
export function dotPath(each: StepsLine, { x, y }: Scales): string {
  const path = pathWriter();
  const reported = each.days.flatMap((day, i) => (day ? [i] : []));
  if (reported.every((i, n) => n === 0 || i - 1 === reported[n - 1])) return "";
  each.days.forEach((day, i) => {
    if (day) path.point(x(i + 0.5), y(day.high));
  });
  return path.toString();
}

/** Every how many days there is room for a day’s number, or for the month with it. */
export function daysApart({ x, letter }: Pick<Plot, "x" | "letter">): number {
  return Math.ceil((letter * 5) / (x(1) - x(0)));
}

/** The numbers of every so many days, the first among them; the month with the first and where it changes. */
export function dayTicks(days: readonly string[], { x }: Pick<Plot, "x">, every: number): Tick[] {
  const shown = days.flatMap((day, i) => (i % every === 0 ? [{ day, i }] : []));
  return shown.map(({ day, i }, n) => ({
    at: Math.round(x(i + 0.5)),
    text: shown[n - 1]?.day.slice(0, 7) === day.slice(0, 7) ? String(Number(day.slice(8))) : formatDay(day, "short"),
  }));
}
