/**
 * The outlines of the world: Natural Earth (public domain), as the package world-atlas has them, in which neighbours
 * share their border. They are read when a map is first drawn and never copied.
 */
import { createRequire } from "node:module";
import { extent } from "d3-array";
import { geoArea } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { Feature, MultiLineString, MultiPolygon as Land, Polygon as Outline, Position } from "geojson";
import { Remembered } from "./remembered.ts";

type Country = (Polygon | MultiPolygon) & { properties: { name: string } };
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** What part of the world is looked at, in degrees; `west` is above `east` nowhere: where it would be, all longitudes are. */
export interface Window {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The outlines within a window. */
export interface Outlines {
  /** Land without the borders in it. */
  land: Land;
  /** The borders in it, without those between the pairs that are asked for by name. */
  borders: MultiLineString;
}

/** The names of two countries, in any order. */
export type Pair = readonly [string, string];

/** Natural Earth's name for each country, in no particular order. */
export function countryNames(): string[] {
  return world().countries.map(({ properties }) => properties.name);
}

/** Land and borders in the window; no more of the world is looked at than countries that reach into it. */
export function outlinesIn(window: Window, pairs: readonly Pair[]): Outlines {
  const near = countriesIn(window);
  const isAsked = (a: Country, b: Country) =>
    pairs.some((pair) => [a, b].every(({ properties }) => pair.includes(properties.name)));
  const { type, coordinates } = bordersOf(near, (a, b) => !isAsked(a, b));
  const borders = { type, coordinates: coordinates.filter((line) => reaches(boxAround(line), window)) };
  return { land: landOf(near, window), borders };
}

/** The border between two countries; without lines where they have none. */
export function borderBetween(pair: Pair): MultiLineString {
  return bordersOf(world().countries.filter(({ properties }) => pair.includes(properties.name)));
}

function bordersOf(countries: Country[], isDrawn: (a: Country, b: Country) => boolean = () => true): MultiLineString {
  const all: GeometryCollection = { type: "GeometryCollection", geometries: countries };
  return mesh(world().topology, all, (a, b) => a !== b && isDrawn(a as Country, b as Country));
}

/** What of one country lies in the window, as Natural Earth draws it. Throws an Error for a name that it has not. */
export function countryOutline(name: string, window: Window): Land {
  const { countries } = world();
  const found = countries.filter(({ properties }) => properties.name === name);
  if (found.length === 0) throw new Error(`Natural Earth has no country "${name}".`);
  return landOf(found, window);
}

/** A piece of land: its shore and those of its lakes; and where it lies. */
interface Piece {
  shores: Position[][];
  box: Window;
}

/** Countries that were joined: the maps of a story show the same part of the world. */
const joined = new Remembered<Piece[]>(16);

/** Countries as one, without the pieces that do not reach into the window. */
function landOf(countries: readonly Country[], window: Window): Land {
  const key = countries.map(({ properties }) => properties.name).join("|");
  const near = joined.get(key, () => join(countries)).filter(({ box }) => reaches(box, window));
  return { type: "MultiPolygon", coordinates: near.map(({ shores }) => shores) };
}

/** Islets whose few points were rounded until their outside lay inside are left out. */
function join(countries: readonly Country[]): Piece[] {
  const { coordinates } = merge(world().topology, [...countries]);
  const half = 2 * Math.PI;
  return coordinates
    .filter((shores) => geoArea({ type: "Polygon", coordinates: shores }) < half)
    .map((shores) => ({ shores, box: boxAround(shores.flat()) }));
}

function countriesIn(window: Window): Country[] {
  const { countries, boxes } = world();
  return countries.filter((_, i) => {
    const box = boxes[i];
    return box && reaches(box, window);
  });
}

/** Whether anything of the one may lie in the other. */
function reaches(box: Window, { west, south, east, north }: Window): boolean {
  return box.west <= east && box.east >= west && box.south <= north && box.north >= south;
}

interface Read {
  topology: World;
  countries: Country[];
  boxes: Window[];
}
let read: Read | undefined;

function world(): Read {
  if (read) return read;
  const topology = createRequire(import.meta.url)("world-atlas/countries-10m.json") as World;
  const countries = topology.objects.countries.geometries.filter(
    (each): each is Country => each.type === "Polygon" || each.type === "MultiPolygon",
  );
  read = { topology, countries, boxes: countries.map((each) => boxOf(topology, each)) };
  return read;
}

function boxOf(topology: World, country: Country): Window {
  const { geometry } = feature(topology, country) as Feature<Outline | Land>;
  return boxAround(geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2));
}

function boxAround(points: readonly Position[]): Window {
  const [west = 0, east = 0] = extent(points, ([lon]) => lon);
  const [south = 0, north = 0] = extent(points, ([, lat]) => lat);
  return { west, south, east, north };
}
