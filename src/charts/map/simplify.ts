/** Fewer points for an outline: what is not seen is not drawn. */
import { leastIndex } from "d3-array";
import type { Point } from "./segment.ts";

/** The least step between two points that is looked at. */
const STEP = 0.7;

/**
 * The points of a line without those that make the least difference: those that are hardly a step from the one before,
 * then each that forms with the two beside it a triangle of less than `area` square units, the smallest first (Visvalingam
 * and Whyatt, 1993). The ends stay.
 */
export function simplify(points: readonly Point[], area: number): Point[] {
  const kept = thin(points);
  const sizes = kept.map((_, i) => triangle(kept, i));
  for (;;) {
    const at = leastIndex(sizes) ?? -1;
    if ((sizes[at] ?? Infinity) >= area) return kept;
    kept.splice(at, 1);
    sizes.splice(at, 1);
    for (const beside of [at - 1, at]) if (beside in sizes) sizes[beside] = triangle(kept, beside);
  }
}

function thin(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  points.forEach((point, i) => {
    const [x, y] = kept.at(-1) ?? [Infinity, Infinity];
    const step = Math.hypot(point[0] - x, point[1] - y) >= STEP;
    if (!step && i === points.length - 1) kept.splice(kept.length > 1 ? -1 : kept.length, 1, point);
    else if (step) kept.push(point);
  });
  return kept;
}

/** Of an end: without limit, so that it stays. */
function triangle(points: readonly Point[], at: number): number {
  const [a, b, c] = [points[at - 1], points[at], points[at + 1]];
  if (!a || !b || !c) return Infinity;
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}
