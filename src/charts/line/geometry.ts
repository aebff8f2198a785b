/**
 * The geometry of a line chart in units of its box: paths, places of texts, rounded. Each period is a column of the same
 * width, and its number lies in the middle. Nothing is drawn between numbers that are not of periods next to each other, but
 * for projections, whose dashes say that they are none.
 */
import { extent, max } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { valueAxis } from "../axis.ts";
import { pathWriter, type PathWriter } from "../path.ts";
import { moveApart } from "../steps/end-labels.ts";
import type { DayCount, StepsLine, StepsRows } from "../steps/rows.ts";

/** The plot in its box, in pixels: between left and right and between top and bottom; the room above is for the unit. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  leading: number;
}

/** A line as paths of the `d` attribute; "" where there is nothing to draw. */
export interface DrawnLine {
  tone: string;
  /** The uncertainty that was measured. */
  ribbon: string;
  line: string;
  /** What had not come. */
  dashed: string;
  /** Numbers that stand alone, as lines of next to no length. */
  dots: string;
}

export interface LineLabel {
  tone: string;
  y: number;
  rows: string[];
}

export interface LineGeometry {
  grid: string;
  /** The rule at zero, where there are numbers on either side of it; "" elsewhere. */
  zero: string;
  head: string;
  values: { at: number; text: string }[];
  lines: DrawnLine[];
  labels: LineLabel[];
}

/** How near to zero, as a part of the highest, the lowest number must be for the scale to begin there. */
const NEAR = 0.4;
/** How high a text of the axis stands, in lines. */
const APART = 2.1;

interface Point {
  at: number;
  value: number;
  low: number;
  high: number;
  projection: boolean;
}

/** The chart in the plot; at the ends of its lines stand the labels, row by row. */
export function lineGeometry({ days, lines }: StepsRows, labels: readonly string[][], plot: Plot): LineGeometry {
  const { left, right, top, bottom, leading } = plot;
  const x = scaleLinear([0, days.length], [left, right]);
  const all = lines.map(pointsOf);
  const count = Math.max(2, Math.min(6, Math.floor((bottom - top) / (leading * APART))));
  const y = scaleLinear(domainOf(all.flat()), [bottom, top]).nice(count);
  const ticks = y.ticks(count);
  const [unit] = lines.map((line) => line.unit);
  const { head, texts } = valueAxis(ticks, unit ?? { name: "" });
  const [low = 0, high = 0] = y.domain();
  const levels = ticks.map((tick) => Math.round(y(tick)));
  return {
    grid: levels.map((at) => `M${left} ${at}H${right}`).join(""),
    zero: low < 0 && high > 0 ? `M${left} ${Math.round(y(0))}H${right}` : "",
    head,
    values: levels.map((at, i) => ({ at, text: texts[i] ?? "" })),
    lines: lines.map(({ tone }, i) => ({ tone, ...drawLine(all[i] ?? [], x, y) })),
    labels: placeLabels(lines, all, labels, y, plot),
  };
}

function pointsOf({ days }: StepsLine): Point[] {
  return days.flatMap((count, at) => (count ? [{ at, ...pointOf(count) }] : []));
}

function pointOf({ low: value, reports: [report] }: DayCount): Omit<Point, "at"> {
  const { low = value, high = value } = report?.interval ?? {};
  return { value, low, high, projection: report?.projection === true };
}

function domainOf(points: readonly Point[]): [number, number] {
  const [low = 0, high = 1] = extent(points.flatMap((point) => [point.low, point.high]));
  if (low === high) return low === 0 ? [0, 1] : low > 0 ? [0, low] : [low, 0];
  return [low > 0 && low < high * NEAR ? 0 : low, high < 0 && high > low * NEAR ? 0 : high];
}

function drawLine(points: readonly Point[], x: ScaleLinear<number, number>, y: ScaleLinear<number, number>) {
  const middle = ({ at }: Point) => x(at + 0.5);
  const [line, dashed, ribbon, dots] = [pathWriter(), pathWriter(), pathWriter(), pathWriter()];
  const isNext = (point: Point, before: Point | undefined) =>
    before !== undefined && (point.at - before.at === 1 || point.projection);
  for (const run of runsOf(points, isNext)) {
    const made = run.findIndex(({ projection }) => projection);
    const measured = made < 0 ? run : run.slice(0, made);
    // A projection begins where the last measurement lies.
    follow(line, thinned(measured, middle), middle, y);
    if (made >= 0) follow(dashed, thinned(run.slice(Math.max(0, made - 1)), middle), middle, y);
    if (run.length === 1 && run[0]) dots.point(middle(run[0]), y(run[0].value));
    const wide = run.filter(({ low, high }) => low < high);
    if (wide.length > 1) around(ribbon, wide, middle, y);
  }
  return { ribbon: String(ribbon), line: String(line), dashed: String(dashed), dots: String(dots) };
}

/** The points in runs of such as belong together. */
function runsOf(points: readonly Point[], isNext: (point: Point, before: Point | undefined) => boolean): Point[][] {
  const runs: Point[][] = [];
  points.forEach((point, i) => {
    const run = runs.at(-1);
    if (run && isNext(point, points[i - 1])) run.push(point);
    else runs.push([point]);
  });
  return runs;
}

/** Of points in one unit of width the first, the lowest, the highest and the last, so that thousands are no heavier than what is seen. */
function thinned(points: readonly Point[], middle: (point: Point) => number): readonly Point[] {
  if (points.length < 4) return points;
  const columns = Map.groupBy(points, (point) => Math.round(middle(point)));
  if (columns.size === points.length) return points;
  return [...columns.values()].flatMap((column) => {
    const byValue = column.toSorted((a, b) => a.value - b.value);
    const kept = new Set([column[0], byValue[0], byValue.at(-1), column.at(-1)]);
    return column.filter((point) => kept.has(point));
  });
}

function follow(
  path: PathWriter,
  points: readonly Point[],
  middle: (point: Point) => number,
  y: (value: number) => number,
) {
  if (points.length < 2) return;
  points.forEach((point, i) => path[i === 0 ? "moveTo" : "lineTo"](middle(point), y(point.value)));
}

function around(
  path: PathWriter,
  points: readonly Point[],
  middle: (point: Point) => number,
  y: (value: number) => number,
) {
  points.forEach((point, i) => path[i === 0 ? "moveTo" : "lineTo"](middle(point), y(point.high)));
  for (const point of points.toReversed()) path.lineTo(middle(point), y(point.low));
  path.closePath();
}

/** The labels beside the ends of their lines, moved apart where they would overlap. */
function placeLabels(
  lines: readonly StepsLine[],
  points: readonly (readonly Point[])[],
  labels: readonly string[][],
  y: (value: number) => number,
  { bottom, leading }: Plot,
): LineLabel[] {
  const boxes = lines.map((_, i) => ({
    height: (labels[i]?.length ?? 0) * leading,
    wanted: y(points[i]?.at(-1)?.value ?? 0) - leading * 0.6,
  }));
  const tops = moveApart(boxes, Math.max(bottom, max([boxes.reduce((sum, { height }) => sum + height, 0)]) ?? 0));
  return lines.map(({ tone }, i) => ({
    tone,
    y: Math.round((tops[i] ?? 0) + leading * 0.8),
    rows: labels[i] ?? [],
  }));
}
