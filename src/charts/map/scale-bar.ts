/** How far it is from place to place: a bar of round length, in a corner of the map. */
import { greatest, min, pairs } from "d3-array";
import { formatNumber } from "../../language/numbers.ts";
import { type Bounds, distance, within } from "./bounds.ts";
import type { Frame } from "./frame.ts";
import { type Label, labelAround } from "./label.ts";
import type { Stroke } from "./outlines.ts";
import { distanceTo, type Point } from "./segment.ts";
import type { Size } from "./size.ts";

/** The bar as a path, and its length in words above it. */
export interface ScaleBar {
  bar: string;
  label: Label;
}

/** What else is drawn. */
interface Others {
  points: readonly Point[];
  /** Of the circles about them, 0 where there is none. */
  radii: readonly number[];
  labels: readonly Label[];
  strokes: readonly Stroke[];
}

/** The part of the box that the bar is long at most. */
const LONGEST = 0.25;

/** The bar in the corner where most room is around it; undefined where something is in all of them. */
export function scaleBar(frame: Frame, size: Size, others: Others): ScaleBar | undefined {
  const free = corners(frame, size)
    .filter(({ bounds }) => within(bounds, frame))
    .map((each) => ({ ...each, room: roomAround(each.bounds, others) }))
    .filter(({ room }) => room > 0);
  return greatest(free, ({ room }) => room);
}

function corners({ width, height, kilometre }: Frame, size: Size): (ScaleBar & { bounds: Bounds })[] {
  const { letter } = size;
  const length = roundBelow((Math.min(width, height) * LONGEST) / kilometre);
  const long = Math.round(length * kilometre);
  const words = `${formatNumber(length)} km`;
  return [height - letter, letter * 2.2].map(Math.round).flatMap((y) =>
    [width - letter * 1.5 - long, letter * 1.5].map(Math.round).map((x) => {
      const label = labelAround("scale", words, x + long / 2, y - letter * 0.8, size);
      const { left, top, right } = label.bounds;
      const bounds = { left: Math.min(x, left), top, right: Math.max(x + long, right), bottom: y + 2 };
      return { bar: `M${x} ${y}h${long}`, label, bounds };
    }),
  );
}

/** How far the rectangle, as a circle around it, is from everything; 0 or less where it may meet something. */
function roomAround(bounds: Bounds, { points, radii, labels, strokes }: Others): number {
  const middle: Point = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
  const radius = Math.hypot(bounds.right - bounds.left, bounds.bottom - bounds.top) / 2;
  const edges = strokes.flatMap(({ points }) => pairs(points));
  return Math.min(
    min(labels, (label) => distance(label.bounds, bounds)) ?? Infinity,
    (min(points, ([x, y], i) => Math.hypot(x - middle[0], y - middle[1]) - (radii[i] ?? 0)) ?? Infinity) - radius,
    (min(edges, (edge) => distanceTo(middle, edge)) ?? Infinity) - radius,
  );
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not above the value. */
function roundBelow(value: number): number {
  const ten = 10 ** Math.floor(Math.log10(value));
  return ([5, 2].find((times) => times * ten <= value) ?? 1) * ten;
}
