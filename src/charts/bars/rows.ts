/** Bars on one scale from zero (CHARTER rule 14), in per cent of the longest. A figure in words has no length (rule 3). */
import { max, min } from "d3-array";
import { scaleLinear } from "d3-scale";
import { boundOf } from "../../model/hedge.ts";
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
  /** A floor: the count may go on past the bar's end. */
  open: boolean;
}

/**
 * Lengths in per cent of the drawing's width: `sure` drawn solid, `most` lighter beyond it. Where some bar is below zero, `zero`
 * is where all begin, and those go to the left that are `below`.
 */
export interface BarLength {
  sure: number;
  most: number;
  zero?: number;
  below?: boolean;
}

/** The bars of the chart, top to bottom. A ceiling ("up to 500") is sure of nothing, so it reaches from 0. */
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
      ...(extent && { extent: bound === "ceiling" ? [0, extent[1]] : extent }),
      open: bound === "floor",
    };
  });
  return order === undefined ? rows : groupsOf(rows).flatMap(sorted);
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
  const high = ({ extent }: BarRow) => extent?.[1] ?? -Infinity;
  return rows.toSorted((a, b) => high(b) - high(a)).map((row, i) => ({ ...row, group: i === 0 ? name : undefined }));
}

/** Where a bar of such a length begins, in per cent. */
export function startOf({ zero = 0, below = false }: BarLength, long: number): number {
  return round(below ? zero - long : zero);
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
    if (near < 0 && far > 0) return { sure: 0, most: round(at(far) - at(near)), zero: at(near) };
    const [zero, below] = [at(0), far < 0];
    return { sure: round(Math.abs(at(near) - zero)), most: round(Math.abs(at(far) - zero)), zero, below };
  });
}
