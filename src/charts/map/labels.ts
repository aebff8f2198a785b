/** The names of a map where they are drawn: none over another or over a dot, none beyond the box. */
import type { Path } from "../kind.ts";
import { around, type Bounds, meet, within } from "./bounds.ts";
import { emptiest } from "./emptiest.ts";
import { type Frame, type Place, placeIn } from "./frame.ts";
import { dotRadius, type Label, labelAround, labelsBeside, type Sort } from "./label.ts";
import { ringsIn } from "./outlines.ts";
import type { Point } from "./segment.ts";
import type { Size } from "./size.ts";
import { type MapSpec, SIDES } from "./spec.ts";

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
export function mapLabels(chart: MapSpec, frame: Frame, size: Size): MapLabels {
  const room = new Room(frame);
  const dots = chart.places.map((place) => ({ ...place, point: placeIn(frame, place.at) }));
  for (const { name, point } of dots) room.take(`the dot of ${name}`, around(...point, dotRadius(size.letter) + 1));

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
  dots.forEach(({ name, side, point }, i) => {
    const sides = [...new Set([...(side ? [side] : []), ...SIDES])];
    room.put(
      ["places", i, "name"],
      sides.flatMap((each) => labelsBeside(name, each, ...point, size)),
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
  readonly #taken: { name: string; bounds: Bounds }[] = [];

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** What the rectangle meets, if anything. */
  inTheWay(bounds: Bounds): string | undefined {
    if (!within(bounds, this.#frame)) return "the edge of the map";
    return this.#taken.find((each) => meet(each.bounds, bounds))?.name;
  }

  take(name: string, bounds: Bounds): void {
    this.#taken.push({ name, bounds });
  }

  /** Draws the first that has room; the first of all, and says so, where none has. */
  put(path: Path, candidates: readonly Label[]): void {
    const label = candidates.find(({ bounds }) => this.inTheWay(bounds) === undefined) ?? candidates[0];
    if (!label) return;
    const name = label.rows.join(" ");
    const other = this.inTheWay(label.bounds);
    if (other !== undefined) this.crowded.push({ path, name, other });
    this.take(`"${name}"`, label.bounds);
    this.labels.push(label);
  }
}
