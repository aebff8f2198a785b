/**
 * The frame of a steps chart: how large it is, and where its days and values lie in it once there is room for words. Lines
 * that would lie flat beside the highest are drawn once more, in a panel of their own below it.
 */
import { max, min, range } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { formatNumber } from "../../language/numbers.ts";
import { joinNames } from "../../language/phrases.ts";
import { round } from "../round.ts";
import { wrapWords } from "../wrap.ts";
import type { StepsLine, StepsRows } from "./rows.ts";

/** The box of a drawing, and the size of a letter and a line of text in it, by which room is kept for words. */
export interface Size {
  width: number;
  /** Of the panel with all lines, with its days. */
  height: number;
  letter: number;
  leading: number;
  /** How many letters of a label stand in one row at most. */
  wrap: number;
  /** The room at the left and at the right of the days; as much as the words need where left out. */
  gutters?: readonly [left: number, right: number];
  /** How wide what stands above a second panel may be; all of the box where left out. */
  heads?: number;
}

/** Lines on one scale. */
export interface Panel {
  lines: readonly StepsLine[];
  y: ScaleLinear<number, number>;
  ticks: number[];
  /** What is said above it, row by row, with the baseline of the first. */
  head: string[];
  headAt: number;
  /** The baseline of its days. */
  foot: number;
}

/** The plot within the box: where its days lie, and in each panel its values; the first has all lines. */
export interface Plot extends Size {
  x: ScaleLinear<number, number>;
  /** Where each day begins, and where the last one ends. */
  edges: number[];
  panels: readonly [Panel, ...Panel[]];
}

/** A line no higher than this part of the highest is drawn once more. */
const SMALL = 1 / 5;
/** How high its panel is at most, as a part of the first one. */
const PANEL = 0.4;
/** How far values of an axis lie apart at least, and how high the first panel must be to have another below it, in lines of text. */
const [APART, ROOMY] = [1.9, 10];

/**
 * The plot that leaves room for the widest label on either side and for the days below. `headroom` makes the box
 * higher by that much, for notes above the lines, and leaves the scale as it is.
 */
export function layOut({ days, lines }: StepsRows, labels: readonly string[][], size: Size, headroom = 0): Plot {
  const { letter, leading } = size;
  const bottom = headroom + size.height - leading * 1.5;
  const high = size.height - leading * 2.25;
  const count = Math.min(5, valuesIn(high, leading));
  const [least, most] = [Math.min(0, lowestOf(lines)), Math.max(0, highestOf(lines))];
  const y = scaleLinear([least, most || (least < 0 ? 0 : 1)], [bottom, bottom - high]).nice(count);
  const main = { lines, y, ticks: y.ticks(count), head: [], headAt: 0, foot: bottom + leading * 1.1 };
  const panels: [Panel, ...Panel[]] = [main, ...smallPanel(main, high, headroom + size.height, size)];
  const letters = (texts: readonly string[]) => (max(texts, (text) => text.length) ?? 0) * letter;
  const values = panels.flatMap(({ ticks }) => ticks.map(formatNumber));
  const [left, right] = size.gutters ?? [Math.ceil(letters(values)) + 12, letters(labels.flat()) + 10];
  const column = Math.max(1, Math.floor((size.width - left - right) / days.length));
  const x = scaleLinear([0, days.length], [left, left + column * days.length]);
  const height = Math.ceil((panels.at(-1) ?? main).foot + leading * 0.4);
  return { ...size, height, x, panels, edges: range(days.length + 1).map((i) => round(x(i))) };
}

/**
 * The panel of the lines that lie flat beside the highest, so many whole times as high as there; none where no line does, or
 * where some number is below zero.
 */
function smallPanel(
  { lines, y }: Panel,
  high: number,
  top: number,
  { width, heads = width, letter, leading }: Size,
): Panel[] {
  const most = highestOf(lines);
  const small = lines.filter((line) => highestOf([line]) > 0 && highestOf([line]) <= most * SMALL);
  if (small.length === 0 || lowestOf(lines) < 0 || high < leading * ROOMY) return [];
  const count = valuesIn(high * PANEL, leading);
  const scale = scaleLinear([0, highestOf(small)], [0, 1]).nice(count);
  const [, end = 1] = scale.domain();
  const times = Math.floor((PANEL * (y.domain()[1] ?? 1)) / end);
  if (times < 2) return [];
  const text = `${joinNames(small.map(({ label }) => label))}, drawn ${formatNumber(times)} times as high`;
  const head = wrapWords(text, Math.floor(heads / letter));
  const upper = top + leading * (head.length + 1.25);
  const lower = upper + Math.abs(y(0) - y(end)) * times;
  return [
    {
      lines: small,
      y: scale.range([lower, upper]),
      ticks: scale.ticks(count).filter((tick) => end < 1 || Number.isInteger(tick)),
      head,
      headAt: Math.round(top + leading * 1.1),
      foot: lower + leading * 1.1,
    },
  ];
}

/** How many values have room on an axis of that height. */
function valuesIn(high: number, leading: number): number {
  return Math.max(2, Math.floor(high / (leading * APART)));
}

function highestOf(lines: readonly StepsLine[]): number {
  return max(lines, ({ days }) => max(days, (day) => day?.high)) ?? 0;
}

function lowestOf(lines: readonly StepsLine[]): number {
  return min(lines, ({ days }) => min(days, (day) => day?.low)) ?? 0;
}
