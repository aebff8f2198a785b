/** What the drawings of all kinds share: the size of their letters, and blocks of text and shapes set below each other. */
import { round } from "../round.ts";
import { COLOURS } from "./colours.ts";
import { drawText, type Face, type Measure, setText } from "./text-block.ts";

/** How large a chart is drawn: its width, the size of its letters, and how they are measured. */
export interface Scale {
  width: number;
  /** The size of labels and numbers, in pixels. */
  letter: number;
  measure: Measure;
}

/** A finished drawing in a box of the scale's width. */
export interface Drawing {
  height: number;
  body: string;
}

/** A text with its place in a column. */
export interface Line {
  text: string;
  face?: Face;
  fill?: string;
}

/** Texts below each other from the place `x`, `y`, and the height that they take. */
export function drawLines(lines: readonly Line[], x: number, y: number, width: number, scale: Scale): Drawing {
  let height = 0;
  const body = lines.map(({ text, face = "sans", fill = COLOURS.ink }) => {
    const block = setText(text, width, face, scale.letter, scale.measure);
    const drawn = drawText(block, x, y + height, width, fill);
    height += block.height;
    return drawn;
  });
  return { height: round(height), body: body.join("") };
}

/** A rectangle; `more` are further attributes. */
export function rect(x: number, y: number, width: number, height: number, fill: string, more = ""): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"${more}/>`;
}

/** A path; `attributes` say how it is drawn. "" where there is nothing to draw. */
export function path(d: string, attributes: string): string {
  return d === "" ? "" : `<path d="${d}" ${attributes}/>`;
}
