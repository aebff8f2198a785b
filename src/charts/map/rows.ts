/** The places of a map, and their figures, as what is drawn, as data and as a table. */
import { formatAmount } from "../../language/amounts.ts";
import { extentOf } from "../../model/amount.ts";
import { boundOf } from "../../model/hedge.ts";
import type { Figure, Story } from "../../model/story.ts";
import type { PlaceData } from "../data.ts";
import { claimTable, figureRows } from "../figures.ts";
import type { NamedId } from "../kind.ts";
import { figureOf, toneOf } from "../named.ts";
import type { Table } from "../table.ts";
import type { MapSpec } from "./spec.ts";

/** What is known of a place as a number, as printed and as claimed. */
export interface PlaceClaim {
  printed: string;
  tone: string;
  /** How far the claim certainly reaches, and how far at most. Absent where it was given only in words. */
  extent?: [number, number];
  projection: boolean;
}

/** A place with the claim of its figure; undefined where it names none. */
export type MarkedPlace = MapSpec["places"][number] & { claim: PlaceClaim | undefined };

/** A map whose figures are looked up: all that a drawing of it needs. */
export interface MarkedMap extends Pick<MapSpec, "centre" | "across" | "areas" | "lines" | "waters"> {
  places: MarkedPlace[];
}

/** The map with its figures. Throws an Error where the story has one of them not. */
export function markedMap(story: Story, { centre, across, places, areas, lines, waters }: MapSpec): MarkedMap {
  const marked = places.map((place) => ({
    ...place,
    claim: place.figure === undefined ? undefined : claimOf(story, figureOf(story, place.figure)),
  }));
  return { centre, across, places: marked, areas, lines, waters };
}

/** A ceiling ("up to 500") is sure of nothing, as it is of a bar. */
function claimOf(story: Story, figure: Figure): PlaceClaim {
  const extent = extentOf(figure);
  return {
    printed: formatAmount(figure, figure.unit),
    tone: toneOf(story, figure),
    ...(extent && { extent: boundOf(figure.hedge) === "ceiling" ? [0, extent[1]] : extent }),
    projection: figure.projection === true,
  };
}

/** How its circles and dots are read, in a sentence or more; undefined where no circle is drawn. */
export function circleWords({ places }: MarkedMap): string | undefined {
  const drawn = places.flatMap(({ claim }) => (claim?.extent && claim.extent[1] > 0 ? [claim.extent] : []));
  if (drawn.length === 0) return undefined;
  return [
    "The area of a circle is in proportion to its number.",
    ...(drawn.some(([sure, most]) => most > sure) ? ["A thin ring is the most that it may be."] : []),
    ...(drawn.length < places.length ? ["A dot only says where a place is."] : []),
  ].join(" ");
}

/** The figures that the places name, in their order. */
export function placeNames({ places }: Pick<MapSpec, "places">): NamedId[] {
  return places.flatMap(({ figure: id }, i): NamedId[] =>
    id === undefined ? [] : [{ path: ["places", i, "figure"], draws: "figure", id }],
  );
}

/** Each place with its name, what it is and where, and its figure, in the order of charts.yaml. */
export function placeRows(story: Story, { places }: MapSpec): PlaceData[] {
  return places.map(({ name, what, at: [latitude, longitude], figure: id }) => {
    const [figure] = id === undefined ? [] : figureRows(story, [{ path: [], draws: "figure", id }]);
    return { name, what, latitude, longitude, ...(figure && { figure }) };
  });
}

/** A row a place: its name, and what it is; where some have a figure, then its number, who counted and as of when. */
export function mapTable(story: Story, { places }: MapSpec): Table {
  const head = ["Place", "What it is"];
  const names = placeNames({ places });
  if (names.length === 0) return { columns: head, rows: places.map(({ name, what }) => [name, what]) };
  const { columns, rows } = claimTable(story, names);
  const claims = new Map(names.map(({ id }, i) => [id, rows[i]?.slice(1) ?? []]));
  const none = columns.slice(1).map(() => "");
  return {
    columns: [...head, ...columns.slice(1)],
    rows: places.map(({ name, what, figure = "" }) => [name, what, ...(claims.get(figure) ?? none)]),
  };
}
