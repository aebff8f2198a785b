/** Wholes and their parts as one standing picture, from the bars and segments of rows.ts. */
import type { Story } from "../../model/story.ts";
import type { ShareSpec } from "./spec.ts";
import { endOfBar, NO_TOTAL, type Segment, type ShareBar, shareBars, type SharePart, shareSegments } from "./rows.ts";
import { COLOURS, coloursOf } from "../picture/colours.ts";
import { type Drawing, drawLines, path, rect, type Scale } from "../picture/pen.ts";
import { textAt } from "../picture/text-block.ts";

/** From so many letters of width on, names stand before their bars. */
const WIDE = 40;

/** Each bar with its name, its whole and its parts in words; a bar a row; with `numbers` within the parts, too. */
export function drawShare(story: Story, chart: ShareSpec, scale: Scale, numbers = true): Drawing {
  const { width, letter } = scale;
  const bars = shareBars(story, chart);
  const segments = shareSegments(bars);
  const names = width < WIDE * letter ? 0 : width * 0.3;
  let y = 0;
  const body = bars.map((bar, at) => {
    const head = drawHead(bar, y, { ...scale, width: names === 0 ? width : names - letter });
    const top = y + (names === 0 ? head.height + letter * 0.3 : 0);
    const drawn = drawBar(bar, segments[at] ?? [], names, top, scale, numbers);
    y = Math.max(y + head.height, top + drawn.height) + letter * 0.8;
    return head.body + drawn.body;
  });
  return { height: y - letter * 0.8, body: body.join("") };
}

function drawHead({ label, whole, note }: ShareBar, y: number, scale: Scale): Drawing {
  const named = { text: whole ? `${label}: ${whole.printed}` : label, face: "bold" as const };
  const lines = [named, ...(note === undefined ? [] : [{ text: note, fill: COLOURS.soft }])];
  return drawLines(lines, 0, y, scale.width, scale);
}

/** The bar from `x` to the right edge, and below it each part's sample, name and number. */
function drawBar(
  bar: ShareBar,
  segments: readonly Segment[],
  x: number,
  y: number,
  scale: Scale,
  numbers: boolean,
): Drawing {
  const { width, letter, measure } = scale;
  const [wide, high] = [width - x, letter * 1.5];
  const parts = bar.parts.map((part, i) => {
    const { x: from, sure, most } = segments[i] ?? { x: 0, sure: 0, most: 0 };
    const [left, solid, faint] = [from, sure, most].map((share) => (wide * share) / 100) as [number, number, number];
    const box = { x: x + left, y, sure: solid, most: faint, high };
    return drawPart(part, box) + (numbers ? drawNumber(part, box, scale) : "");
  });
  const none = textAt(NO_TOTAL, x + (wide * endOfBar(segments)) / 100 + letter * 0.5, y + letter * 1.1, {
    ...{ face: "sans", size: letter, fill: COLOURS.soft },
  });
  let [at, row] = [x, y + high + letter * 0.3];
  const list = bar.parts.map((part) => {
    const text = `${part.label}: ${part.printed}`;
    const long = letter * 1.3 + measure(text, "sans") * letter;
    if (at > x && at + long > width) [at, row] = [x, row + letter * 1.4];
    const sample = letter * 0.8;
    const shape = drawPart(part, { x: at, y: row + letter * 0.3, sure: sample, most: sample, high: sample });
    const words = drawLines([{ text }], at + letter * 1.3, row, width - at - letter * 1.3, scale);
    at += long + letter * 1.2;
    return shape + words.body;
  });
  const height = row + letter * 1.4 - y;
  return { height, body: parts.join("") + (bar.whole ? "" : none) + list.join("") };
}

interface Box extends Segment {
  y: number;
  high: number;
}

/** As drawings.css has the looks: what is light or striped is outlined, and what is left has a broken outline. */
function drawPart({ look, tone: name }: SharePart, { x, y, sure, most, high }: Box): string {
  const { tone, tint } = coloursOf(name);
  if (look === "rest") return rect(x, y, sure, high, COLOURS.paper, ` stroke="${COLOURS.soft}" stroke-dasharray="3 3"`);
  const fill = { solid: tone, light: tint, striped: COLOURS.paper }[look];
  const outline = ` stroke="${tone}" stroke-width="1.5"`;
  const stripes = `stroke="${tone}" stroke-width="${high}" stroke-dasharray="2 4"`;
  return (
    (most > sure ? rect(x, y, most, high, tint, outline) : "") +
    rect(x, y, sure, high, fill, outline) +
    (look === "striped" ? path(`M${x} ${y + high / 2}h${most}`, stripes) : "")
  );
}

/** The number within its part, where it has room. */
function drawNumber({ printed }: SharePart, { x, y, sure }: Box, { letter, measure }: Scale): string {
  if (measure(printed, "sans") * letter + letter > sure) return "";
  const style = { face: "sans", size: letter, fill: COLOURS.ink, halo: COLOURS.paper } as const;
  return textAt(printed, x + letter * 0.5, y + letter * 1.1, style);
}
