/** How high a map stands in a column. */
import { drawnWidth, isWide, LINE, linesOf } from "../room.ts";
import { NARROW, WIDE } from "./size.ts";

/** Between the map and what is said below it, in pixels. */
const GAP = 4;

/** The height in pixels, with what is said below it of its circles. */
export function mapHeight(width: number, words?: string): number {
  const box = isWide(width) ? WIDE : NARROW;
  const below = words === undefined ? 0 : GAP + linesOf(words, width) * LINE;
  return (drawnWidth(width) * box.height) / box.width + below;
}
