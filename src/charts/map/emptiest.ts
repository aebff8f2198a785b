/** Where in a country its name stands, where charts.yaml does not say it: where there is most room for it. */
import { pairs, range } from "d3-array";
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
  const isInside = insideOf(edges);
  const fitting = all.filter((point) => {
    const bounds = isInside(point) ? room(point) : undefined;
    return bounds && cornersOf(bounds).every(isInside);
  });
  return farthest(fitting, edges);
}

/** Whether a ray from a point to the left crosses the edges an odd number of times; where it does, asked once a height. */
function insideOf(edges: readonly Edge[]): (point: Point) => boolean {
  const crossings = new Map<number, number[]>();
  const at = (y: number) =>
    edges
      .filter(([a, b]) => a[1] > y !== b[1] > y)
      .map(([a, b]) => a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
  return ([x, y]) => {
    const found = crossings.get(y) ?? at(y);
    crossings.set(y, found);
    return found.filter((crossing) => x > crossing).length % 2 === 1;
  };
}

/** The point that is farthest from the edge nearest to it; of several the first. */
function farthest(points: readonly Point[], edges: readonly Edge[]): Point | undefined {
  let best: Point | undefined;
  let far = -Infinity;
  // The edge that ruled out the last point often rules out the next, which lies beside it.
  let last: Edge | undefined;
  for (const point of points) {
    if (last && distanceTo(point, last) <= far) continue;
    let least = Infinity;
    for (const edge of edges) {
      least = Math.min(least, distanceTo(point, edge));
      last = edge;
      if (least <= far) break;
    }
    if (least > far) [best, far] = [point, least];
  }
  return best;
}
