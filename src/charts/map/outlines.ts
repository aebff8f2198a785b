/** The outlines of a map in the units of its box, and as paths of as few points as show the same at that size. */
import { geoPath, type GeoPermissibleObjects } from "d3-geo";
import { pathWriter } from "../path.ts";
import { borderBetween, countryOutline, outlinesIn, type Pair } from "./atlas.ts";
import type { Frame } from "./frame.ts";
import type { Point } from "./segment.ts";
import { simplify } from "./simplify.ts";
import type { MapSpec } from "./spec.ts";

/** A line, or a ring that ends where it begins. */
export interface Stroke {
  points: Point[];
  closed: boolean;
}

/** What is drawn of the world: land, borders, and the lines that are dashed and named. */
export type MapOutlines = Record<"land" | "borders" | "named", Stroke[]>;

/** What was drawn in a frame, by what was asked for: names are tried in several sizes of letters over the same outlines. */
const drawn = new WeakMap<Frame, Map<string, unknown>>();

function once<T>(frame: Frame, key: string, draw: () => T): T {
  const before = drawn.get(frame) ?? new Map<string, unknown>();
  drawn.set(frame, before);
  if (!before.has(key)) before.set(key, draw());
  return before.get(key) as T;
}

/** The outlines in the box, with every point that they have. */
export function mapOutlines({ lines }: Pick<MapSpec, "lines">, frame: Frame): MapOutlines {
  const pairs = lines.map(({ between }) => between);
  return once(frame, `all but ${JSON.stringify(pairs)}`, () => {
    const { land, borders } = outlinesIn(frame.window, pairs);
    return {
      land: strokes(land, frame),
      borders: strokes(borders, frame),
      named: pairs.flatMap((pair) => strokes(borderBetween(pair), frame)),
    };
  });
}

/** The part of a country that lies in the box: rings of points; none where it is elsewhere. */
export function ringsIn(frame: Frame, country: string): Point[][] {
  return once(frame, country, () => strokes(countryOutline(country, frame.window), frame).map(({ points }) => points));
}

/** Whether the two countries have a border in the box. */
export function haveBorder(frame: Frame, pair: Pair): boolean {
  return strokes(borderBetween(pair), frame).length > 0;
}

/** Outlines as paths; "" where there is nothing to draw. */
export type OutlinePaths = Record<keyof MapOutlines, string>;

/** The least triangle of three points that is drawn, in square units: what is seen, and more where that is too much. */
const AREAS = [1, 2, 4, 8, 16, 32];

/** Paths of as many points as are seen or, where all paths together would have more than so many letters, of fewer. */
export function pathsOf({ land, borders, named }: MapOutlines, letters: number): OutlinePaths {
  const drawn = (area: number) => ({
    land: pathOf(land, area),
    borders: pathOf(borders, area),
    named: pathOf(named, area),
  });
  for (const area of AREAS) {
    const paths = drawn(area);
    if (Object.values(paths).join("").length <= letters) return paths;
  }
  return drawn(AREAS.at(-1) ?? 1);
}

function pathOf(all: readonly Stroke[], area: number): string {
  const path = pathWriter();
  for (const { points, closed } of all) {
    const few = simplify(points, area);
    // A ring of fewer is an island too small to be seen.
    if (closed && few.length < 4) continue;
    for (const [i, [x, y]] of few.slice(0, closed ? -1 : undefined).entries()) {
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    if (closed) path.closePath();
  }
  return path.toString();
}

/** What d3-geo draws of a shape in the box. */
function strokes(shape: GeoPermissibleObjects, { project }: Frame): Stroke[] {
  const all: Stroke[] = [];
  const last = () => all.at(-1) ?? { points: [], closed: false };
  const context = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x: number, y: number) => all.push({ points: [[x, y]], closed: false }),
    lineTo: (x: number, y: number) => last().points.push([x, y]),
    closePath: () => {
      const stroke = last();
      stroke.points.push(stroke.points[0] ?? [0, 0]);
      stroke.closed = true;
    },
  };
  geoPath(project, context)(shape);
  return all;
}
