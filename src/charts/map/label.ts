/** One name of a map: its rows, how they are set, and the room that they take. */
import { max } from "d3-array";
import { wrapWords } from "../wrap.ts";
import type { Bounds } from "./bounds.ts";
import type { Size } from "./size.ts";
import type { SIDES } from "./spec.ts";

/** What a name is of, by which it is set: areas in spaced capitals, waters in slanted letters. */
export type Sort = "area" | "water" | "border" | "place" | "scale";

/**
 * A name where it is drawn: `x` is where its rows begin, their middle or their end, `y` the first row's baseline or that of the
 * row so far down, so that the row beside a place stays beside it in a column of any width.
 */
export interface Label {
  sort: Sort;
  rows: string[];
  x: number;
  y: number;
  /** How many rows, or half rows, stand above `y`. */
  up: number;
  leading: number;
  anchor: "start" | "middle" | "end";
  bounds: Bounds;
}

type Side = (typeof SIDES)[number];

/** The space after each capital of an area's name, in parts of the size of letters; map.css has the same. */
export const SPACING = 0.08;
/** How many letters of a name without a dot stand in one row at most, and of a number below a name. */
const [WRAP, NUMBER] = [16, 20];
/** From one baseline to the next, and how far letters reach above and below it; in parts of their size. */
const [LEADING, ABOVE, BELOW] = [1.25, 0.8, 0.25];
/** The height of a capital; and the baselines of a name beside its dot, below the dot: level with it, lower, higher. */
const CAPITAL = 0.7;
const LEVEL = [CAPITAL / 2, CAPITAL / 2 + 0.25, CAPITAL / 2 - 0.25];
/** Half the width of a dot, and the space between it and its name; in parts of the size of letters. */
const [DOT, SPACE] = [0.23, 0.3];

/** Half the width of a dot beside letters of that size. */
export function dotRadius(letter: number): number {
  return letter * DOT;
}

/** A name in the middle of which is the point. */
export function labelAround(sort: Sort, name: string, x: number, y: number, size: Size): Label {
  const rows = wrapWords(name, WRAP);
  const high = ((rows.length - 1) * LEADING + ABOVE) * size.letter;
  return label(sort, rows, x, y + ABOVE * size.letter - high / 2, "middle", size);
}

/** What a place is marked with: the radius of its circle, and the number that is printed below its name. */
export interface Mark {
  radius: number;
  printed?: string | undefined;
}

/** The name of a place on that side of its dot or circle: level with it or, beside it, a little lower or higher. */
export function labelsBeside(name: string, side: Side, x: number, y: number, size: Size, mark?: Mark): Label[] {
  const { letter } = size;
  const { radius = DOT * letter, printed } = mark ?? {};
  const rows = [name, ...(printed === undefined ? [] : wrapWords(printed, NUMBER))];
  const more = rows.length - 1;
  const away = radius + SPACE * letter;
  const set = (dx: number, dy: number, anchor: Label["anchor"], up: number) =>
    label("place", rows, x + dx, y + dy, anchor, size, up);
  const level = LEVEL.map((part) => part * letter);
  return {
    right: () => level.map((dy) => set(away, dy, "start", more / 2)),
    left: () => level.map((dy) => set(-away, dy, "end", more / 2)),
    above: () => [set(0, -away - BELOW * letter, "middle", more)],
    below: () => [set(0, away + CAPITAL * letter, "middle", 0)],
  }[side]();
}

function label(sort: Sort, rows: string[], x: number, y: number, anchor: Label["anchor"], size: Size, up = 0): Label {
  const { letter } = size;
  const leading = Math.round(letter * LEADING);
  const width = max(rows, (row) => widthOf(sort, row, size)) ?? 0;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const first = y - up * leading;
  const [top, bottom] = [first - ABOVE * letter, first + (rows.length - 1) * leading + BELOW * letter];
  const place = { x: Math.round(x), y: Math.round(y) };
  return { sort, rows, ...place, up, leading, anchor, bounds: { left, top, right: left + width, bottom } };
}

function widthOf(sort: Sort, row: string, { letter, measure }: Size): number {
  if (sort === "area") return (measure(row.toUpperCase(), "sans") + row.length * SPACING) * letter;
  // Waters are set in serifs on the page, not in pictures.
  return Math.max(measure(row, "sans"), sort === "water" ? measure(row, "serif") : 0) * letter;
}
