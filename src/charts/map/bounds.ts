/** The room that something takes in a drawing. */
import type { Box } from "./frame.ts";

/** A rectangle, in the units of the drawing. */
export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The rectangle around a point, so far to either side. */
export function around(x: number, y: number, half: number): Bounds {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

/** Its four corners. */
export function cornersOf({ left, top, right, bottom }: Bounds): [x: number, y: number][] {
  return [left, right].flatMap((x): [number, number][] => [
    [x, top],
    [x, bottom],
  ]);
}

/** Whether two rectangles have a point in common that is not only of their edges. */
export function meet(a: Bounds, b: Bounds): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a rectangle and a circle have a point in common. */
export function meetsCircle({ left, top, right, bottom }: Bounds, x: number, y: number, radius: number): boolean {
  return Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom)) < radius;
}

/** How far two rectangles are from each other; 0 where they meet. */
export function distance(a: Bounds, b: Bounds): number {
  return Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));
}

/** Whether the rectangle lies within the box. */
export function within({ left, top, right, bottom }: Bounds, { width, height }: Box): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
