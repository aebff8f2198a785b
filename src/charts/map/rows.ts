/** The places of a map as data and as a table. */
import type { PlaceData } from "../data.ts";
import type { Table } from "../table.ts";
import type { MapSpec } from "./spec.ts";

/** Each place with its name, what it is and where, in the order of charts.yaml. */
export function placeRows({ places }: MapSpec): PlaceData[] {
  return places.map(({ name, what, at: [latitude, longitude] }) => ({ name, what, latitude, longitude }));
}

/** A row a place: its name, and what it is. */
export function mapTable(chart: MapSpec): Table {
  return { columns: ["Place", "What it is"], rows: placeRows(chart).map(({ name, what }) => [name, what]) };
}
