/** A map as one standing picture, from the same geometry as the page's drawing. */
import { COLOURS, coloursOf } from "../picture/colours.ts";
import { type Drawing, drawLines, path, rect, type Scale } from "../picture/pen.ts";
import { type RowStyle, textAt } from "../picture/text-block.ts";
import { round } from "../round.ts";
import type { Circle } from "./circles.ts";
import { BEYOND } from "./frame.ts";
import { mapGeometry, namesIn } from "./geometry.ts";
import { dotRadius, type Label, SPACING } from "./label.ts";
import { circleWords, type MarkedMap } from "./rows.ts";

/** A picture, and whether every name and circle in it has room. */
export interface MapDrawing extends Drawing {
  complete: boolean;
}

/** How its circles are read, from that height on; nothing where there are none. */
function drawWords(map: MarkedMap, y: number, scale: Scale): Drawing {
  const text = circleWords(map);
  if (text === undefined) return { height: 0, body: "" };
  const gap = scale.letter * 0.4;
  const { height, body } = drawLines([{ text, fill: COLOURS.soft }], 0, y + gap, scale.width, scale);
  return { height: height + gap, body };
}

/** The map in a box of that height, and below it how its circles are read. */
export function drawMap(chart: MarkedMap, scale: Scale, height: number): MapDrawing {
  const words = drawWords(chart, height, scale);
  const drawn = drawBox(chart, scale, height);
  return { ...drawn, height: height + words.height, body: drawn.body + words.body };
}

/** The same with those words within that height. */
export function fitMap(chart: MarkedMap, scale: Scale, height: number): MapDrawing {
  return drawMap(chart, scale, Math.floor(height - drawWords(chart, 0, scale).height));
}

function drawBox(chart: MarkedMap, { width, letter, measure }: Scale, height: number): MapDrawing {
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
    ...map.circles.map((circle) => drawCircle(circle, pixel)),
    path(map.scale?.bar ?? "", stroke(COLOURS.soft, 1)),
    ...namesIn(map).map((label) => drawLabel(label, letter)),
  ];
  return { height, body: body.join("") + passepartout(width, height), complete: map.complete };
}

/** How wide it is: outlines go on for so far beyond the edges, and have half of a line's width on either side. */
const AROUND = BEYOND + 3;

/**
 * Paper over what stands beyond the edges. Every program knows it, as not every one knows how to cut off (Inkscape, a picture in a
 * picture), and to a rasteriser it is one line where a clip is a picture of its own: measured, half of the time of a map.
 */
function passepartout(width: number, height: number): string {
  const [from, size] = [-AROUND / 2, `width="${width + AROUND}" height="${height + AROUND}"`];
  return `<rect x="${from}" y="${from}" ${size} fill="none" stroke="${COLOURS.paper}" stroke-width="${AROUND}"/>`;
}

function drawCircle({ at: [x, y], tone: name, sure, most, projection }: Circle, pixel: number): string {
  const { tone, part } = coloursOf(name);
  const dash = projection ? ` stroke-dasharray="${round(3 * pixel)} ${round(2 * pixel)}"` : "";
  const circle = (radius: number, fill: string) =>
    `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" ${fill} stroke="${part}" stroke-width="${round(pixel)}"${dash}/>`;
  return (
    (sure > 0 ? circle(sure, `fill="${tone}" fill-opacity="0.5"`) : "") +
    (most > sure ? circle(most, `fill="none"`) : "")
  );
}

function drawLabel({ sort, rows, x, y, up, leading, anchor }: Label, size: number): string {
  const style: RowStyle = {
    face: "sans",
    size,
    fill: sort === "place" ? COLOURS.ink : COLOURS.soft,
    ...(anchor !== "start" && { anchor }),
    ...(sort !== "water" && { halo: COLOURS.sheet }),
  };
  const row = (text: string, i: number) => textAt(text, 0, (i - up) * leading, style);
  const slant = sort === "water" ? " skewX(-12)" : "";
  const spaced = sort === "area" ? ` letter-spacing="${round(size * SPACING)}"` : "";
  const words = rows
    .map((text) => (sort === "area" ? text.toUpperCase() : text))
    .map(row)
    .join("");
  return `<g transform="translate(${x} ${y})${slant}"${spaced}>${words}</g>`;
}
