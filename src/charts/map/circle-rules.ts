/** What the figures of a map must be, to be drawn as circles that are compared. */
import type { Figure, Story } from "../../model/story.ts";
import type { Fail } from "../kind.ts";
import { circlesOf, inOrder, isCut, outerOf } from "./circles.ts";
import { frameOf } from "./frame.ts";
import { type MarkedMap, placeNames } from "./rows.ts";
import { NARROW, WIDE } from "./size.ts";
import type { MapSpec } from "./spec.ts";

/** Units that differ, numbers that have no area, projections beside counts, one figure at two places. */
export function judgeFigures(story: Story, chart: MapSpec, fail: Fail): void {
  const names = placeNames(chart).flatMap(({ path, id }) => {
    const figure = Object.hasOwn(story.figures, id) ? story.figures[id] : undefined;
    return figure ? [{ path, figure }] : [];
  });
  const [first] = names;
  names.forEach(({ path, figure }, i) => {
    const before = names.slice(0, i).some((other) => other.figure.id === figure.id);
    const message = before
      ? `"${figure.id}" is on the map already. Write it at one place only.`
      : (noArea(figure) ?? (first && unlike(figure, first.figure)));
    if (message !== undefined) fail(path, message);
  });
}

function noArea({ id, unit, value, between }: Figure): string | undefined {
  if (unit.ordinal) return `"${id}" is a place in an order, which is no size. Leave it out.`;
  if ((between?.[0] ?? value ?? 0) >= 0) return undefined;
  return `"${id}" goes below zero, and no circle has an area below zero. Use a bars chart.`;
}

function unlike({ id, unit, projection }: Figure, first: Figure): string | undefined {
  const counts = ({ name, change }: Figure["unit"]) => (change ? `a change of ${name}` : name);
  if (counts(unit) !== counts(first.unit))
    return `"${id}" counts ${counts(unit)} and "${first.id}" ${counts(first.unit)}. Circles of one map have one unit.`;
  if ((projection === true) === (first.projection === true)) return undefined;
  const [yes, no] = projection ? [id, first.id] : [first.id, id];
  return `"${yes}" is a projection and "${no}" is not. Circles of one map are all projections, or none is.`;
}

/** Circles that the edge of the map cuts, and those within another, in either drawing of the page; each told of once. */
export function judgeCircles(map: MarkedMap, fail: Fail): void {
  const drawings = [NARROW, WIDE].map((size) => {
    const frame = frameOf(map, size);
    const circles = circlesOf(map.places, frame, size);
    return { frame, circles, drawn: inOrder(circles) };
  });
  map.places.forEach(({ name }, i) => {
    const path = ["places", i, "figure"];
    const seen = drawings.flatMap(({ circles, ...more }) => (circles[i] ? [{ circle: circles[i], ...more }] : []));
    const [outer] = seen.flatMap(({ circle, drawn }) => outerOf(circle, drawn) ?? []);
    if (seen.some(({ circle, frame }) => isCut(circle, frame)))
      fail(path, `the edge of the map cuts the circle of "${name}". Move the centre, or widen across.`);
    else if (outer)
      fail(
        path,
        `the circle of "${name}" lies in that of "${outer.name}" and would be seen as a part of it. Show fewer kilometres across, or leave one out.`,
      );
  });
}
