/** Parts of a whole as one bar of 100 per cent. What the parts leave is drawn as the rest, never dropped. */
import { cumsum, sum } from "d3-array";
import { scaleLinear } from "d3-scale";
import { formatAmount } from "../../language/amounts.ts";
import { extentOf } from "../../model/amount.ts";
import type { Story } from "../../model/story.ts";
import type { ShareSpec } from "./spec.ts";
import { leftOf, shareOf } from "./proportion.ts";
import { figureOf, toneOf } from "../named.ts";
import { round } from "../round.ts";

/** A part, as printed and as claimed. `extent` has its ends in the unit of the whole; those of the rest are what is left. */
export interface ShareRow {
  label: string;
  printed: string;
  share: string;
  note?: string;
  tone: string;
  extent: [number, number];
  rest: boolean;
}

/** The whole, as printed, with its parts in order. */
export interface ShareRows {
  whole: { label: string; printed: string; value: number };
  parts: ShareRow[];
}

/** Where a part lies, in per cent of the bar: from `x`, `sure` wide drawn solid, `most` wide with the uncertain end. */
export interface Segment {
  x: number;
  sure: number;
  most: number;
}

/**
 * The whole and its parts, and what they leave. Throws an Error where the whole is no single number, where a part was
 * given in words, and where the parts are more than the whole.
 */
export function shareRows(story: Story, chart: ShareSpec): ShareRows {
  const whole = figureOf(story, chart.whole);
  const { value, unit } = whole;
  if (value === undefined) throw new Error(`"${whole.id}" is not a single number, so it cannot be a whole.`);
  const figures = chart.parts.map(({ figure }) => figureOf(story, figure));
  const parts = figures.map((figure, i): ShareRow => {
    const extent = extentOf(figure);
    if (!extent) throw new Error(`"${figure.id}" was given only in words, so its share is not known.`);
    const { label = figure.label, note } = chart.parts[i] ?? {};
    const share = formatAmount(shareOf(figure, whole), "per cent");
    return {
      label,
      printed: formatAmount(figure, unit),
      share,
      ...(note !== undefined && { note }),
      tone: toneOf(story, figure),
      extent,
      rest: false,
    };
  });
  const used = sum(parts, ({ extent }) => extent[1]);
  if (used > value)
    throw new Error(`The parts of "${whole.id}" add up to ${used}, more than the whole, which is ${value}.`);
  if (used < value) {
    const left = leftOf(whole, figures);
    const share = formatAmount(shareOf(left, whole), "per cent");
    parts.push({
      label: chart.restLabel ?? "The rest",
      printed: formatAmount(left, unit),
      share,
      tone: toneOf(story, whole),
      extent: [value - used, value - used],
      rest: true,
    });
  }
  return { whole: { label: whole.label, printed: formatAmount(whole, unit), value }, parts };
}

/** The segments of the bar, in the order of the parts. They do not overlap, and together they are the whole. */
export function shareSegments({ whole, parts }: ShareRows): Segment[] {
  const scale = scaleLinear([0, whole.value], [0, 100]);
  const ends = cumsum(parts, ({ extent }) => extent[1]);
  return parts.map(({ extent: [low, high] }, i) => {
    const start = (ends[i] ?? 0) - high;
    return { x: round(scale(start)), sure: round(scale(low)), most: round(scale(high)) };
  });
}
