/** How high a map stands in a column. */
import { drawnWidth, isWide } from "../room.ts";
import { NARROW, WIDE } from "./size.ts";

/** The height in pixels. */
export function mapHeight(width: number): number {
  const box = isWide(width) ? WIDE : NARROW;
  return (drawnWidth(width) * box.height) / box.width;
}
