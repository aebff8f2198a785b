/** Points of a drawing and the straight pieces between them. */

/** A point, in units of about a pixel. */
export type Point = readonly [x: number, y: number];

/** A straight piece of an outline, from one point to the next. */
export type Edge = readonly [Point, Point];

/** How far a point is from the nearest point of an edge. */
export function distanceTo([x, y]: Point, [a, b]: Edge): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - a[0] - at * dx, y - a[1] - at * dy);
}
