/**
 * Where marks lie: along by their count, in per cent of whatever width there is; up by how many lie there already, in
 * pixels. What does not touch in the narrowest column touches in none, so that one drawing serves every width.
 */
import { ticks } from "d3-array";
import { scaleLinear } from "d3-scale";
import { formatNumber } from "../../language/numbers.ts";
import { LETTER } from "../room.ts";
import { round } from "../round.ts";
import type { Mark, ReportsRows } from "./rows.ts";

/** Sizes in pixels: the narrowest strip there is, the width of a mark with the gap beside it, and half a mark. */
export interface Size {
  width: number;
  pitch: number;
  /** The size of the letters of the axis. */
  letter: number;
}

/** The page's: an embed of 320 pixels leaves no less; letters as charts.css has them at most. */
export const PAGE: Size = { width: 270, pitch: 8, letter: 14.1 };

/** A mark in its strip: `x` in per cent, `y` in pixels from the top, both of its middle. */
export interface Place {
  mark: Mark;
  tone: string;
  x: number;
  y: number;
}

/** A number of the axis: where, in per cent, and which part of its text stands there. */
export interface Tick {
  x: number;
  text: string;
  anchor: "start" | "middle" | "end";
}

/** All strips, a day each, and the axis that they share. */
export interface ReportsGeometry {
  ticks: Tick[];
  /** Where zero is ruled, in per cent; undefined where no number is below it, so that the axis begins there. */
  zero?: number;
  strips: { height: number; places: Place[] }[];
}

/** The drawing of the rows; marks of one size as far apart as that size asks for. */
export function reportsGeometry({ days, least, most }: ReportsRows, size: Size = PAGE): ReportsGeometry {
  const scale = scaleLinear([least, most || (least < 0 ? 0 : 1)], [0, 100]).nice(5);
  const [begin = 0, end = 1] = scale.domain();
  const strips = days.map(({ lines }) => {
    const marks = lines.flatMap(({ tone, marks }) => marks.map((each) => ({ ...each, tone, x: scale(each.value) })));
    const sorted = marks.sort((a, b) => a.x - b.x);
    const lanes = lanesOf(
      sorted.map(({ x }) => (x / 100) * size.width),
      size.pitch,
    );
    const height = Math.max(1, ...lanes.map((lane) => lane + 1)) * size.pitch;
    const places = sorted.map(({ mark, tone, x }, i): Place => {
      const y = height - ((lanes[i] ?? 0) + 0.5) * size.pitch;
      return { mark, tone, x: round(x), y: round(y) };
    });
    return { height, places };
  });
  return { ticks: axisTicks(end, size, begin), ...(begin < 0 && { zero: round(scale(0)) }), strips };
}

/** For each place, in rising order, the lowest lane in which nothing lies nearer than `pitch`. */
export function lanesOf(xs: readonly number[], pitch: number): number[] {
  const ends: number[] = [];
  return xs.map((x) => {
    const free = ends.findIndex((end) => end <= x);
    const lane = free < 0 ? ends.length : free;
    // What is rounded for the page may move each of two marks by half a tenth of a per cent.
    ends[lane] = x + pitch;
    return lane;
  });
}

/**
 * Round numbers from where the axis begins to its end, zero among them, as many as have room beside each other in its
 * narrowest form.
 */
export function axisTicks(end: number, size: Size, begin = 0): Tick[] {
  for (const count of [5, 4, 3, 2]) {
    const found = ticks(begin, end, count).map((value): Tick => {
      const tick = { x: round((100 * (value - begin)) / (end - begin)), text: formatNumber(value) };
      const [from, to] = tickBox({ ...tick, anchor: "middle" }, size);
      return { ...tick, anchor: from < 0 ? "start" : to > size.width ? "end" : "middle" };
    });
    const boxes = found.map((tick) => tickBox(tick, size));
    if (boxes.every(([from], i) => i === 0 || from >= (boxes[i - 1]?.[1] ?? 0) + size.letter / 2)) return found;
  }
  return [];
}

/** From where to where the text of a tick reaches, in pixels of that size's strip. */
export function tickBox({ x, text, anchor }: Tick, { width, letter }: Size): [number, number] {
  const [at, long] = [(x / 100) * width, text.length * letter * LETTER.sans];
  const from = at - long * { start: 0, middle: 0.5, end: 1 }[anchor];
  return [from, from + long];
}
