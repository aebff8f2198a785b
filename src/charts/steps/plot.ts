/** The frame of a steps chart: how large it is, and where its days and values lie in it once there is room for words. */
import { max, range } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { formatNumber } from "../../language/numbers.ts";
import { round } from "../round.ts";
import type { StepsRows } from "./rows.ts";

/** The box of a drawing, and the size of a letter and a line of text in it, by which room is kept for words. */
export interface Size {
  width: number;
  height: number;
  letter: number;
  leading: number;
  /** How many letters of a label stand in one row at most. */
  wrap: number;
}

/** For columns of less than 40 rem, and for the rest. Letters are those of charts.css in these boxes. */
export const NARROW: Size = { width: 340, height: 270, letter: 8, leading: 17, wrap: 13 };
export const WIDE: Size = { width: 736, height: 350, letter: 7.6, leading: 18, wrap: 22 };

/** The plot within the box: where its days and its values lie. */
export interface Plot extends Size {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  /** Where each day begins, and where the last one ends. */
  edges: number[];
}

/**
 * The `transform` that lays what was drawn in one plot over another of the same days and values, so that a page need
 * hold each line only once. Both scales are linear, so nothing but the size changes.
 */
export function overlay(from: Plot, to: Plot): string {
  const [wide, high] = [(to.x(1) - to.x(0)) / (from.x(1) - from.x(0)), (to.y(1) - to.y(0)) / (from.y(1) - from.y(0))];
  const [left, top] = [to.x(0) - wide * from.x(0), to.y(0) - high * from.y(0)];
  const short = (value: number) => Number(value.toFixed(4));
  return `matrix(${short(wide)} 0 0 ${short(high)} ${round(left)} ${round(top)})`;
}

/**
 * The plot that leaves room for the widest label on either side and for the days below. `headroom` makes the box
 * higher by that much, for notes above the lines, and leaves the scale as it is.
 */
export function layOut({ days, lines }: StepsRows, labels: readonly string[][], size: Size, headroom = 0): Plot {
  const highest = max(lines, (each) => max(each.days, (day) => day?.high)) ?? 0;
  const height = Math.ceil(size.height + headroom);
  const y = scaleLinear(
    [0, highest || 1],
    [height - size.leading * 1.5, height - size.height + size.leading * 0.75],
  ).nice(5);
  const letters = (texts: readonly string[]) => (max(texts, (text) => text.length) ?? 0) * size.letter;
  const left = Math.ceil(letters(y.ticks(5).map(formatNumber))) + 12;
  const right = letters(labels.flat()) + 10;
  const column = Math.max(1, Math.floor((size.width - left - right) / days.length));
  const x = scaleLinear([0, days.length], [left, left + column * days.length]);
  return { ...size, height, x, y, edges: range(days.length + 1).map((i) => round(x(i))) };
}
