/** A map as one standing picture, from the same geometry as the page's drawing. */
import { COLOURS } from "../picture/colours.ts";
import { type Drawing, path, rect, type Scale } from "../picture/pen.ts";
import { type RowStyle, textAt } from "../picture/text-block.ts";
import { round } from "../round.ts";
import { mapGeometry, namesIn } from "./geometry.ts";
import { dotRadius, type Label, SPACING } from "./label.ts";
import type { MapSpec } from "./spec.ts";

/** A picture, and whether every name in it has room. */
export interface MapDrawing extends Drawing {
  complete: boolean;
}

/** The map in a box of that height. */
export function drawMap(chart: MapSpec, { width, letter, measure }: Scale, height: number): MapDrawing {
  const map = mapGeometry(chart, { width, height, letter, measure, outlines: Infinity });
  // Lines are as thick beside the letters as they are on the page.
  const pixel = letter / 14;
  const stroke = (colour: string, width: number) => `stroke="${colour}" stroke-width="${round(width * pixel)}"`;
  const line = (colour: string, width: number) => `fill="none" stroke-linejoin="round" ${stroke(colour, width)}`;
  const dash = `stroke-dasharray="${round(5 * pixel)} ${round(3 * pixel)}"`;
  const body = [
    rect(0, 0, width, height, COLOURS.sea),
    path(map.land, `fill="${COLOURS.sheet}" ${stroke(COLOURS.soft, 0.8)}`),
    path(map.borders, line(COLOURS.soft, 0.8)),
    path(map.named, `${line(COLOURS.ink, 1.6)} ${dash}`),
    path(map.dots, `stroke="${COLOURS.ink}" stroke-width="${round(dotRadius(letter) * 2)}" stroke-linecap="round"`),
    path(map.scale?.bar ?? "", stroke(COLOURS.soft, 1)),
    ...namesIn(map).map((label) => drawLabel(label, letter)),
  ];
  // Inkscape does not cut off what stands beyond the edges of a picture in a picture, but knows this.
  // Of its own name by size, where two such pictures come to stand in one page.
  const name = `frame-${width}x${height}`;
  const frame = `<clipPath id="${name}"><rect width="${width}" height="${height}"/></clipPath>`;
  return { height, body: `${frame}<g clip-path="url(#${name})">${body.join("")}</g>`, complete: map.complete };
}

function drawLabel({ sort, rows, x, y, leading, anchor }: Label, size: number): string {
  const style: RowStyle = {
    face: "sans",
    size,
    fill: sort === "place" ? COLOURS.ink : COLOURS.soft,
    ...(anchor !== "start" && { anchor }),
    ...(sort !== "water" && { halo: COLOURS.sheet }),
  };
  const row = (text: string, i: number) => textAt(text, 0, i * leading, style);
  const slant = sort === "water" ? " skewX(-12)" : "";
  const spaced = sort === "area" ? ` letter-spacing="${round(size * SPACING)}"` : "";
  const words = rows
    .map((text) => (sort === "area" ? text.toUpperCase() : text))
    .map(row)
    .join("");
  return `<g transform="translate(${x} ${y})${slant}"${spaced}>${words}</g>`;
}
