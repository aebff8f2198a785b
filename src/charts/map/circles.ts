/** Places as circles: an area that is so many times another's is drawn for a number that is so many times the other. */
import { max } from "d3-array";
import { scaleSqrt } from "d3-scale";
import { type Frame, placeIn } from "./frame.ts";
import type { MarkedPlace } from "./rows.ts";
import type { Point } from "./segment.ts";
import type { Size } from "./size.ts";

/** A circle about a place, in the units of the box. */
export interface Circle {
  name: string;
  at: Point;
  tone: string;
  /** The radius of what is certain, which is filled; 0 where nothing is. */
  sure: number;
  /** The radius of what it may be at most, drawn as a ring; that of what is certain where both are one. */
  most: number;
  /** Whether the number is a projection, of which outlines are dashed. */
  projection: boolean;
}

/** The radius of the largest, in parts of the size of letters: some 20 pixels on the page. */
const LARGEST = 1.5;
/** The least radius that is drawn, in units: a line about less is only a point, which some readers of PDF leave out. */
const LEAST = 0.5;

/** The circle of each place, all on one scale from zero; undefined where it has no number, or none above zero. */
export function circlesOf(places: readonly MarkedPlace[], frame: Frame, { letter }: Size): (Circle | undefined)[] {
  const largest = max(places, ({ claim }) => claim?.extent?.[1]) ?? 0;
  const scale = scaleSqrt([0, largest || 1], [0, LARGEST * letter]);
  const radius = (value: number) => (value > 0 ? Math.max(LEAST, Math.round(scale(value) * 100) / 100) : 0);
  return places.map(({ name, at, claim }) => {
    if (!claim?.extent || claim.extent[1] <= 0) return undefined;
    const [sure, most] = claim.extent.map(radius) as [number, number];
    return { name, at: placeIn(frame, at), tone: claim.tone, sure, most, projection: claim.projection };
  });
}

/** Those that there are in the order in which they are drawn, so that none is under a larger one. */
export function inOrder(circles: readonly (Circle | undefined)[]): Circle[] {
  return circles.filter((circle) => circle !== undefined).toSorted((a, b) => b.most - a.most);
}

/** Whether the edge of the box cuts the circle. */
export function isCut({ at: [x, y], most }: Circle, { width, height }: Pick<Frame, "width" | "height">): boolean {
  return x < most || y < most || x + most > width || y + most > height;
}

/** The first larger circle that a circle lies in, where it would be seen as a part of it; undefined where it lies in none. */
export function outerOf(circle: Circle, others: readonly Circle[]): Circle | undefined {
  return others.find(
    (other) =>
      other !== circle &&
      Math.hypot(other.at[0] - circle.at[0], other.at[1] - circle.at[1]) + circle.most <= other.most,
  );
}
