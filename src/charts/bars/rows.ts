/** Bars on one scale from zero (CHARTER rule 14), in per cent of the longest. A figure in words has no length (rule 3). */
import { max } from "d3-array";
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
  tone: string;
  unit: Unit;
  /** How far the claim certainly reaches, and how far at most; both from zero, in the figure's unit. */
  extent?: [number, number];
  /** A floor: the count may go on past the bar's end. */
  open: boolean;
}

/** Lengths in per cent of the drawing's width: `sure` drawn solid, `most` lighter beyond it. */
export interface BarLength {
  sure: number;
  most: number;
}

/** The bars of the chart, top to bottom. A ceiling ("up to 500") is sure of nothing, so it reaches from 0. */
export function barRows(story: Story, { bars }: BarsSpec): BarRow[] {
  return bars.map(({ figure: id, label, note }): BarRow => {
    const figure = figureOf(story, id);
    const bound = boundOf(figure.hedge);
    const extent = extentOf(figure);
    return {
      label: label ?? figure.label,
      printed: formatAmount(figure, figure.unit),
      ...(note !== undefined && { note }),
      tone: toneOf(story, figure),
      unit: figure.unit,
      ...(extent && { extent: bound === "ceiling" ? [0, extent[1]] : extent }),
      open: bound === "floor",
    };
  });
}

/** The length of each bar, or undefined where there is no number to draw. Of per cents, 100 is the whole width. */
export function barLengths(rows: readonly BarRow[]): (BarLength | undefined)[] {
  const longest = rows[0]?.unit.share ? 100 : (max(rows, ({ extent }) => extent?.[1]) ?? 0);
  const scale = scaleLinear([0, longest || 1], [0, 100]);
  return rows.map(({ extent }) => extent && { sure: round(scale(extent[0])), most: round(scale(extent[1])) });
}
