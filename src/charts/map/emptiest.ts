/** Where in a country its name stands, where charts.yaml does not say it: where there is most room for it. */
import { greatest, min, pairs, range } from "d3-array";
import { type Bounds, cornersOf } from "./bounds.ts";
import type { Box } from "./frame.ts";
import { distanceTo, type Edge, type Point } from "./segment.ts";

/** How many places are tried from one edge of the box to the other. */
const TRIED = 32;

/**
 * The point inside the rings that is farthest from all of them, of those around which `room` gives what fits into them;
 * undefined where there is none. `room` gives undefined where something else stands.
 */
export function emptiest(
  rings: readonly Point[][],
  box: Box,
  room: (point: Point) => Bounds | undefined,
): Point | undefined {
  const step = Math.min(box.width, box.height) / TRIED;
  const all = range(step / 2, box.width, step).flatMap((x) =>
    range(step / 2, box.height, step).map((y): Point => [x, y]),
  );
  const edges = rings.flatMap((ring) => pairs(ring));
  const fitting = all.filter((point) => {
    const bounds = isInside(point, edges) ? room(point) : undefined;
    return bounds && cornersOf(bounds).every((corner) => isInside(corner, edges));
  });
  return greatest(fitting, (point) => min(edges, (edge) => distanceTo(point, edge)));
}

/** Whether a ray from the point to the left crosses the edges an odd number of times. */
function isInside([x, y]: Point, edges: readonly Edge[]): boolean {
  const crossed = edges.filter(
    ([a, b]) => a[1] > y !== b[1] > y && x > a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]),
  );
  return crossed.length % 2 === 1;
}
