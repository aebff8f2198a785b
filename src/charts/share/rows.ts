/**
 * Wholes and their parts as bars on one scale of counts. What the parts leave of a whole is drawn as the rest, never
 * dropped; where the counter gave no whole there is no rest, and the bar says so.
 */
import { cumsum, max, sum } from "d3-array";
import { scaleLinear } from "d3-scale";
import { formatAmount } from "../../language/amounts.ts";
import { extentOf } from "../../model/amount.ts";
import { differenceOf, sumOf } from "../../model/decimals.ts";
import type { Figure, Story } from "../../model/story.ts";
import { leftOf } from "./rest.ts";
import type { BarSpec, Look, ShareSpec } from "./spec.ts";
import { figureOf, toneOf } from "../named.ts";
import { round } from "../round.ts";

/** What is printed where the rest would be. */
export const NO_TOTAL = "no total given";
/** How much of the narrowest drawing those words take, so that they stand beside the longest part that has no whole. */
const BESIDE = 0.4;

/** A part, as printed and as claimed. `extent` has its ends in the unit of the chart; those of the rest are what is left. */
export interface SharePart {
  label: string;
  printed: string;
  look: Look | "rest";
  tone: string;
  extent: [number, number];
}

/** A bar: whose or what it is, the whole where there is one, its parts in order. */
export interface ShareBar {
  label: string;
  note?: string;
  whole?: { printed: string; value: number };
  parts: SharePart[];
}

/** Where a part lies, in per cent of the drawing: from `x`, `sure` wide drawn solid, `most` wide with the uncertain end. */
export interface Segment {
  x: number;
  sure: number;
  most: number;
}

/**
 * The bars, top to bottom. Throws an Error where a whole is no single number, where a part was given in words, and where
 * parts are more than their whole.
 */
export function shareBars(story: Story, { bars }: ShareSpec): ShareBar[] {
  return bars.map((bar): ShareBar => {
    const parts = bar.parts.map(({ figure: id, label, look }): SharePart => {
      const figure = figureOf(story, id);
      const extent = extentOf(figure);
      if (!extent) throw new Error(`"${id}" was given only in words, so its share is not known.`);
      const printed = formatAmount(figure, figure.unit);
      return { label: label ?? figure.label, printed, look, tone: toneOf(story, figure), extent };
    });
    const note = bar.note === undefined ? {} : { note: bar.note };
    if (bar.whole === undefined) return { label: bar.label ?? "", ...note, parts };
    const whole = figureOf(story, bar.whole);
    const { id, value, unit } = whole;
    if (value === undefined) throw new Error(`"${id}" is not a single number, so it cannot be a whole.`);
    const rest = restOf(story, bar, { ...whole, value }, endOf(parts));
    const printed = formatAmount(whole, unit);
    return { label: bar.label ?? whole.label, ...note, whole: { printed, value }, parts: [...parts, ...rest] };
  });
}

/** What the parts leave, or nothing. */
function restOf(story: Story, bar: BarSpec, whole: Figure & { value: number }, used: number): SharePart[] {
  const { id, value, unit } = whole;
  if (used > value) throw new Error(`The parts of "${id}" add up to ${used}, more than the whole, which is ${value}.`);
  if (used === value) return [];
  const left = leftOf(
    whole,
    bar.parts.map(({ figure }) => figureOf(story, figure)),
  );
  const rest = differenceOf([value, used]);
  const extent: [number, number] = [rest, rest];
  const label = bar.restLabel ?? "The rest";
  return [{ label, printed: formatAmount(left, unit), look: "rest", tone: toneOf(story, whole), extent }];
}

function endOf(parts: readonly SharePart[]): number {
  return sumOf(parts.map(({ extent }) => extent[1]));
}

/** The segments of each bar, in the order of its parts, all on one scale from zero; those of a bar do not overlap. */
export function shareSegments(bars: readonly ShareBar[]): Segment[][] {
  const longest = max(bars, ({ whole, parts }) => whole?.value ?? endOf(parts) / (1 - BESIDE)) ?? 0;
  const scale = scaleLinear([0, longest || 1], [0, 100]);
  return bars.map(({ parts }) => {
    const ends = cumsum(parts, ({ extent }) => extent[1]);
    return parts.map(({ extent: [low, high] }, i) => {
      const start = (ends[i] ?? 0) - high;
      return { x: round(scale(start)), sure: round(scale(low)), most: round(scale(high)) };
    });
  });
}

/** The narrowest bar of the page, and the gap at both sides of a number; in pixels. */
const [NARROWEST, PAD] = [272, 3];
/** How wide letters are at 13 px: of Libre Franklin and Arial the digits and capitals, and what is wider than most small letters. */
const [DIGIT, SPACE, LETTER] = [7.7, 3.8, 6.8];

/** What is printed within a part; "" where it has no room for its number in the narrowest drawing. */
export function inPart({ printed }: SharePart, { sure }: Segment): string {
  const width = sum(printed, (letter) => (letter === " " ? SPACE : /[a-z]/.test(letter) ? LETTER : DIGIT));
  return width + PAD * 2 <= (sure / 100) * NARROWEST ? printed : "";
}

/** Where the bar ends, in per cent of the drawing. */
export function endOfBar(segments: readonly Segment[]): number {
  const last = segments.at(-1);
  return last ? round(last.x + last.most) : 0;
}
