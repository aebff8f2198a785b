/** Bars on one scale from zero (CHARTER rule 14), in per cent of the longest. A figure in words has no length (rule 3). */
import { max, min } from "d3-array";
import { scaleLinear } from "d3-scale";
import { type Bound, boundOf } from "../../model/hedge.ts";
import { formatAmount } from "../../language/amounts.ts";
import { extentOf } from "../../model/amount.ts";
import type { Story } from "../../model/story.ts";
import type { BarsSpec } from "./spec.ts";
import { figureOf, toneOf } from "../named.ts";
import { round } from "../round.ts";
import type { Unit } from "../../model/units.ts";

/** A bar, as printed and as claimed. `extent` is absent where the figure was given only in words. */
export interface BarRow {
  label: string;
  printed: string;
  note?: string;
  /** The name above it, where a group begins. */
  group?: string | undefined;
  tone: string;
  unit: Unit;
  /** How far the claim certainly reaches, and how far at most; both from zero, in the figure's unit. */
  extent?: [number, number];
  /** The number may go on past the bar's end: it is a floor, or a ceiling below zero. */
  open: boolean;
}

/**
 * Lengths in per cent of the drawing's width: `sure` drawn solid, `most` lighter beyond it. Where some bar is below zero, `zero`
 * is where all begin, and those go to the left that are `below`; a range about zero begins at `start` instead.
 */
export interface BarLength {
  sure: number;
  most: number;
  zero?: number;
  below?: boolean;
  start?: number;
}

/** The bars of the chart, top to bottom. */
export function barRows(story: Story, { bars, order }: BarsSpec): BarRow[] {
  const rows = bars.map(({ figure: id, label, note, group }): BarRow => {
    const figure = figureOf(story, id);
    const bound = boundOf(figure.hedge);
    const extent = extentOf(figure);
    return {
      label: label ?? figure.label,
      printed: formatAmount(figure, figure.unit),
      ...(note !== undefined && { note }),
      ...(group !== undefined && { group }),
      tone: toneOf(story, figure),
      unit: figure.unit,
      ...(extent && { extent: reachOf(extent, bound) }),
      open: bound === "floor" || (bound === "ceiling" && extent !== undefined && extent[1] < 0),
    };
  });
  return order === undefined ? rows : groupsOf(rows).flatMap(sorted);
}

/**
 * From where to where a bar of the claim reaches. A ceiling above zero ("up to 500") is sure of nothing, so it reaches from 0;
 * so does a floor below it ("at least −5"). A ceiling below zero ("at most −5") is as sure of its length as a floor above.
 */
function reachOf([low, high]: [number, number], bound: Bound): [number, number] {
  if (bound === "ceiling" && high > 0) return [Math.min(0, low), high];
  return bound === "floor" && low < 0 ? [low, Math.max(0, high)] : [low, high];
}

/** The rows group by group. */
export function groupsOf(rows: readonly BarRow[]): BarRow[][] {
  const groups: BarRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (!group || row.group !== undefined) groups.push([row]);
    else group.push(row);
  }
  return groups;
}

/** The highest first, what has no number last; the group keeps its name. */
function sorted(rows: readonly BarRow[]): BarRow[] {
  const [name] = rows.map(({ group }) => group);
  // A floor below zero reaches up to zero, and counts as what was said.
  const high = ({ extent: [low, most] = [-Infinity, -Infinity] }: BarRow) => (most === 0 ? low : most);
  return rows.toSorted((a, b) => high(b) - high(a)).map((row, i) => ({ ...row, group: i === 0 ? name : undefined }));
}

/** Where a bar of such a length begins, in per cent. */
export function startOf({ zero = 0, below = false, start = zero }: BarLength, long: number): number {
  return round(below ? zero - long : start);
}

/** The arrow of an open bar: where it stands, in per cent, and whether it points `back`, to lower numbers, as that of a ceiling does. */
export function arrowOf({ open, extent }: BarRow, length: BarLength): { at: number; back: boolean } | undefined {
  if (!open || !extent) return undefined;
  const back = extent[1] < 0;
  const end = length.below && !back ? 0 : length.most;
  return { at: back ? startOf(length, end) : round(startOf(length, 0) + end), back };
}

/** The length of each bar, or undefined where there is no number to draw. Of shares of a whole, 100 is the whole width. */
export function barLengths(rows: readonly BarRow[]): (BarLength | undefined)[] {
  const areShares = rows.every(({ unit: { share, change } }) => share && !change);
  const longest = Math.max(areShares ? 100 : 0, max(rows, ({ extent }) => extent?.[1]) ?? 0);
  const least = Math.min(0, min(rows, ({ extent }) => extent?.[0]) ?? 0);
  const scale = scaleLinear([least, longest || (least < 0 ? 0 : 1)], [0, 100]);
  const at = (value: number) => round(scale(value));
  return rows.map(({ extent }) => {
    if (!extent) return undefined;
    if (least === 0) return { sure: at(extent[0]), most: at(extent[1]) };
    const [near, far] = extent[1] <= 0 ? [extent[1], extent[0]] : extent;
    // Of a range about zero nothing is sure, and its bar lies on both sides.
    const zero = at(0);
    if (near < 0 && far > 0) return { sure: 0, most: round(at(far) - at(near)), zero, start: at(near) };
    const below = far < 0;
    return { sure: round(Math.abs(at(near) - zero)), most: round(Math.abs(at(far) - zero)), zero, below };
  });
}
