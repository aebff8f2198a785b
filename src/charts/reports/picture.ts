/** A mark a report as one standing picture: the words of each day beside its strip, below the key. */
import type { Story } from "../../model/story.ts";
import { COLOURS, coloursOf } from "../picture/colours.ts";
import { type Drawing, drawLines, path, type Scale } from "../picture/pen.ts";
import { setText, textAt } from "../picture/text-block.ts";
import { round } from "../round.ts";
import { reportsGeometry } from "./geometry.ts";
import { type KeyEntry, type Mark, type ReportsRows, reportsRows } from "./rows.ts";
import type { ReportsSpec } from "./spec.ts";

/** How much of the width the words take. */
const WORDS = 0.42;

/** How the picture is made low: marks at `part` of their size, words as short as they are true, neither key nor gaps. */
export interface Low {
  part: number;
  short: boolean;
  bare: boolean;
}

/** The chart, as high as it needs, or lower. */
export function drawReports(
  story: Story,
  chart: ReportsSpec,
  scale: Scale,
  { part, short, bare }: Low = { part: 1, short: false, bare: false },
): Drawing {
  const { width, letter, measure } = scale;
  const rows = reportsRows(story, chart);
  const half = letter * 0.22 * part;
  const words = Math.round(width * WORDS);
  // Half a letter at the end, so that a mark at the end of the axis lies within the picture.
  const strip = { x: words + letter, width: width - words - letter * 1.5 };
  const size = { width: strip.width, pitch: half * 2 + letter * 0.1 * part, letter };
  const { ticks, zero, strips } = reportsGeometry(rows, size);
  const along = (x: number) => strip.x + (x / 100) * strip.width;
  const key = bare ? { height: 0, body: "" } : drawKey(rows.key, scale);
  const top = key.height + letter * 1.6;
  const days = Math.max(...rows.days.map(({ day }) => measure(`${day}  `, "bold") * letter));
  let y = top + letter * 0.3;
  const drawn = rows.days.map((row, i) => {
    const line = { text: wordsOf(row, short), fill: COLOURS.soft };
    const { height = 0, places = [] } = strips[i] ?? {};
    const set = setText(line.text, words - days, "sans", letter, measure).height;
    const high = Math.max(set, height);
    const [from, above] = [y + (high - set) / 2, y + (high - height) / 2];
    const text = drawLines([line], days, from, words - days, scale);
    const day = textAt(row.day, 0, from + letter * 1.02, { face: "bold", size: letter, fill: COLOURS.ink });
    const marks = places.map(({ mark, tone, x, y: down }) => drawMark(mark, tone, along(x), above + down, half));
    y += high + (bare ? 0 : letter * 0.5);
    return day + text.body + marks.join("");
  });
  const ruleAt = (x: number) => `M${round(along(x))} ${round(top)}V${round(y)}`;
  const rules = ticks.map(({ x }) => ruleAt(x)).join("");
  const zeroRule = zero === undefined ? "" : path(ruleAt(zero), `stroke="${COLOURS.ink}"`);
  const axis = ticks.map(({ x, text, anchor }) =>
    textAt(text, along(x), top - letter * 0.4, {
      ...{ face: "sans", size: letter, fill: COLOURS.soft },
      ...(anchor !== "start" && { anchor }),
    }),
  );
  return {
    height: round(y),
    body: key.body + path(rules, `stroke="${COLOURS.rule}"`) + zeroRule + axis.join("") + drawn.join(""),
  };
}

function wordsOf({ lines }: ReportsRows["days"][number], short: boolean): string {
  return lines.map((line) => `${line.label} ${short ? line.short : line.words}`).join(". ");
}

/** A mark with its middle at `x`, `y`: a disc, a ring, a cross or a lozenge. */
function drawMark(mark: Mark, tone: string, x: number, y: number, half: number): string {
  const colour = coloursOf(tone).tone;
  const [r, line] = [round(half), `fill="none" stroke="${colour}" stroke-width="${round(half / 2)}"`];
  const at = `M${round(x - half)} ${round(y)}`;
  if (mark === "own") return `<circle cx="${round(x)}" cy="${round(y)}" r="${r}" fill="${colour}"/>`;
  if (mark === "other") return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(half * 0.85)}" ${line}/>`;
  if (mark === "apart") return path(`${at}l${r}-${r} ${r} ${r}-${r} ${r}z`, line);
  return path(`M${round(x - half)} ${round(y - half)}l${2 * r} ${2 * r}m0-${2 * r}l-${2 * r} ${2 * r}`, line);
}

/** What the marks say, side by side as far as they fit. */
function drawKey(key: readonly KeyEntry[], scale: Scale): Drawing {
  const { letter, measure, width } = scale;
  const leading = letter * 1.36;
  let [x, y] = [0, 0];
  const body = key.map(({ mark, tone, text }) => {
    const wide = letter * 1.2 + measure(text, "sans") * letter;
    if (x > 0 && x + wide > width) [x, y] = [0, y + leading];
    const sign = drawMark(mark, tone, x + letter * 0.4, y + leading / 2, letter * 0.28);
    const words = drawLines([{ text, fill: COLOURS.soft }], x + letter * 1.2, y, width - x - letter * 1.2, scale);
    x += wide + letter * 1.2;
    // A text that is wider than the picture has rows of its own.
    y += words.height > leading * 1.5 ? words.height - leading : 0;
    return sign + words.body;
  });
  return { height: y + leading, body: body.join("") };
}
