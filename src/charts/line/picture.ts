/** Measurements over time as one standing picture, from the same geometry as the page's drawing. */
import type { Story } from "../../model/story.ts";
import { periodTicks } from "../axis.ts";
import { COLOURS, coloursOf } from "../picture/colours.ts";
import { type Drawing, path, type Scale } from "../picture/pen.ts";
import { textAt } from "../picture/text-block.ts";
import { stepsRows } from "../steps/rows.ts";
import { wrapWords } from "../wrap.ts";
import { lineGeometry } from "./geometry.ts";
import type { LineSpec } from "./spec.ts";

/** Letters of the faces are narrower than this on average, so that the room kept for words is enough. */
const LETTER = 0.58;
/** The longest row of a label, in letters. */
const WRAP = 16;

/** The chart in a box of that height. */
export function drawLines(story: Story, chart: LineSpec, { width, letter: size }: Scale, height: number): Drawing {
  const rows = stepsRows(story, chart);
  const [letter, leading] = [size * LETTER, Math.round(size * 1.3)];
  const labels = rows.lines.map(({ label }) => wrapWords(label, WRAP));
  const box = { left: 0, right: width, top: leading * 1.6, bottom: height - leading * 1.5, leading };
  const long = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length)) * letter;
  const left = Math.ceil(long(lineGeometry(rows, labels, box).values.map(({ text }) => text)) + size);
  const right = width - Math.ceil(long(labels.flat()) + size);
  const { grid, zero, head, values, lines, labels: placed } = lineGeometry(rows, labels, { ...box, left, right });
  const soft = { face: "sans", size, fill: COLOURS.soft } as const;
  const column = (right - left) / rows.days.length;
  const body = [
    path(grid, `stroke="${COLOURS.rule}"`),
    path(zero, `stroke="${COLOURS.ink}"`),
    textAt(head, 0, leading, soft),
    ...values.map(({ at, text }) => textAt(text, left - size / 2, at + size * 0.34, { ...soft, anchor: "end" })),
    ...periodTicks(rows.days, right - left, letter).map(({ at, text }) =>
      textAt(text, left + (at + 0.5) * column, box.bottom + leading * 1.1, { ...soft, anchor: "middle" }),
    ),
    ...lines.map(({ tone, ribbon }) => path(ribbon, `fill="${coloursOf(tone).tone}" fill-opacity="0.2"`)),
    ...lines.flatMap(({ tone, line, dashed, dots }) => {
      const stroke = `fill="none" stroke="${coloursOf(tone).tone}" stroke-width="${Math.max(2.25, size / 6.5)}"`;
      return [
        path(line, `${stroke} stroke-linejoin="round"`),
        path(dashed, `${stroke} stroke-dasharray="${size / 2} ${size / 3}"`),
        path(dots, `stroke="${coloursOf(tone).tone}" stroke-width="${Math.max(6, size / 2.4)}" stroke-linecap="round"`),
      ];
    }),
    ...placed.flatMap(({ tone, y, rows: texts }) =>
      texts.map((row, i) =>
        textAt(row, right + size / 2, y + i * leading, { face: "bold", size, fill: coloursOf(tone).part }),
      ),
    ),
  ];
  return { height, body: body.join("") };
}
