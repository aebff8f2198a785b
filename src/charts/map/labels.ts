/** The names of a map where they are drawn: none over another, over a dot or a circle, none beyond the box. */
import type { Path } from "../kind.ts";
import { around, type Bounds, meet, meetsCircle, within } from "./bounds.ts";
import { circlesOf } from "./circles.ts";
import { emptiest } from "./emptiest.ts";
import { type Frame, type Place, placeIn } from "./frame.ts";
import { dotRadius, type Label, labelAround, labelsBeside, type Sort } from "./label.ts";
import { ringsIn } from "./outlines.ts";
import type { MarkedMap } from "./rows.ts";
import type { Point } from "./segment.ts";
import type { Size } from "./size.ts";
import { SIDES } from "./spec.ts";

/** A name for which there is no room, at its place below the chart in charts.yaml. */
export interface NoRoom {
  path: Path;
  name: string;
  /** What it meets; absent where it is left out. */
  other?: string;
}

/** The names that are drawn, and those without room: drawn over something else or, of a whole country, left out. */
export interface MapLabels {
  labels: Label[];
  crowded: NoRoom[];
}

/** Names at a place of their own first, then each place's on a side of its dot, then whole countries. */
export function mapLabels(chart: MarkedMap, frame: Frame, size: Size): MapLabels {
  const room = new Room(frame);
  const circles = circlesOf(chart.places, frame, size);
  const marks = chart.places.map((place, i) => ({ ...place, point: placeIn(frame, place.at), circle: circles[i] }));
  for (const { name, point, circle } of marks) {
    const dot = around(...point, dotRadius(size.letter) + 1);
    room.take(
      `the ${circle ? "circle" : "dot"} of ${name}`,
      circle ? (bounds) => meetsCircle(bounds, ...point, circle.most + 1) : (bounds) => meet(bounds, dot),
    );
  }

  const put = (sort: Sort, path: Path, label: string, at: Place | undefined) => {
    if (at) room.put([...path, "at"], [labelAround(sort, label, ...placeIn(frame, at), size)]);
  };
  chart.waters.forEach(({ label, at }, i) => {
    put("water", ["waters", i], label, at);
  });
  chart.lines.forEach(({ label, at }, i) => {
    put("border", ["lines", i], label, at);
  });
  chart.areas.forEach(({ country, label = country, at }, i) => {
    put("area", ["areas", i], label, at);
  });
  marks.forEach(({ name, side, point, circle, claim }, i) => {
    const mark = claim && { radius: circle?.most ?? dotRadius(size.letter), printed: claim.printed };
    const sides = [...new Set([...(side ? [side] : []), ...SIDES])];
    room.put(
      ["places", i, "name"],
      sides.flatMap((each) => labelsBeside(name, each, ...point, size, mark)),
      name,
    );
  });
  chart.areas.forEach(({ country, label = country, at }, i) => {
    if (at) return;
    const named = (point: Point) => labelAround("area", label, ...point, size);
    const point = emptiest(ringsIn(frame, country), frame, (each) => {
      const { bounds } = named(each);
      return room.inTheWay(bounds) === undefined ? bounds : undefined;
    });
    if (point) room.put([], [named(point)]);
    else room.crowded.push({ path: ["areas", i, "country"], name: label });
  });
  return room;
}

/** A box that fills with names. */
class Room implements MapLabels {
  readonly labels: Label[] = [];
  readonly crowded: NoRoom[] = [];
  readonly #frame: Frame;
  readonly #taken: { name: string; meets: (bounds: Bounds) => boolean }[] = [];

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** What the rectangle meets, if anything. */
  inTheWay(bounds: Bounds): string | undefined {
    if (!within(bounds, this.#frame)) return "the edge of the map";
    return this.#taken.find(({ meets }) => meets(bounds))?.name;
  }

  take(name: string, meets: (bounds: Bounds) => boolean): void {
    this.#taken.push({ name, meets });
  }

  /** Draws the first that has room; the first of all, and says so by that name, where none has. */
  put(path: Path, candidates: readonly Label[], called?: string): void {
    const label = candidates.find(({ bounds }) => this.inTheWay(bounds) === undefined) ?? candidates[0];
    if (!label) return;
    const name = called ?? label.rows.join(" ");
    const other = this.inTheWay(label.bounds);
    if (other !== undefined) this.crowded.push({ path, name, other });
    this.take(`"${name}"`, (bounds) => meet(label.bounds, bounds));
    this.labels.push(label);
  }
}
