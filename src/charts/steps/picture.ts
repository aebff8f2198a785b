/** Reports over days as one standing picture, from the same geometry as the page's drawing. */
import type { Story } from "../../model/story.ts";
import type { StepsSpec } from "./spec.ts";
import { COLOURS, coloursOf } from "../picture/colours.ts";
import { type Drawing, path, type Scale } from "../picture/pen.ts";
import { textAt } from "../picture/text-block.ts";
import { stepsGeometry } from "./geometry.ts";
import { stepsRows } from "./rows.ts";

/** Letters of the faces are narrower than this on average, so that the room kept for words is enough. */
const LETTER = 0.58;

/** The chart in a box of that height, which notes above the lines can make higher. */
export function drawSteps(story: Story, chart: StepsSpec, { width, letter: size }: Scale, height: number): Drawing {
  const box = { width, height, letter: size * LETTER, leading: Math.round(size * 1.3), wrap: 22 };
  const drawing = stepsGeometry(stepsRows(story, chart), chart.marks, box);
  const soft = { face: "sans", size, fill: COLOURS.soft } as const;
  const below = (row: number, leading: number) => row * leading;
  const body = [
    path(drawing.grid, `stroke="${COLOURS.rule}"`),
    path(drawing.zero, `stroke="${COLOURS.ink}"`),
    ...drawing.yTicks.map(({ at, text }) =>
      textAt(text, drawing.columns.left - 6, at + size * 0.34, { ...soft, anchor: "end" }),
    ),
    ...drawing.feet.flatMap((foot) =>
      drawing.xTicks.map(({ at, text }) => textAt(text, at, foot, { ...soft, anchor: "middle", halo: COLOURS.paper })),
    ),
    ...drawing.heads.map(({ at, text }) => textAt(text, 0, at, { face: "bold", size, fill: COLOURS.ink })),
    ...drawing.lines.flatMap(({ tone, line, band, low, dots }) => [
      path(band, `fill="${coloursOf(tone).tint}"`),
      path(low, `fill="none" stroke="${coloursOf(tone).tone}" stroke-width="${Math.max(1.25, size / 12)}"`),
      path(line, `fill="none" stroke="${coloursOf(tone).tone}" stroke-width="${Math.max(2.25, size / 6.5)}"`),
      path(dots, `stroke="${coloursOf(tone).tone}" stroke-width="${Math.max(6, size / 2.4)}" stroke-linecap="round"`),
    ]),
    ...drawing.labels.flatMap(({ x, y, leading, rows }) =>
      rows.map((row, i) =>
        textAt(row, x, y + below(i, leading), i === 0 ? { face: "bold", size, fill: COLOURS.ink } : soft),
      ),
    ),
    ...drawing.marks.flatMap(({ x, y, leading, end, rows, leader }) => [
      path(`M${x} ${leader[0]}V${leader[1]}`, `stroke="${COLOURS.soft}"`),
      ...rows.map((row, i) =>
        textAt(row, x, y + below(i, leading), { ...soft, ...(end && { anchor: "end" }), halo: COLOURS.paper }),
      ),
    ]),
  ];
  return { height: drawing.height, body: body.join("") };
}
