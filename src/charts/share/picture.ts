/** A whole and its parts as one standing picture, from the rows and segments of share.ts. */
import type { Story } from "../../model/story.ts";
import type { ShareSpec } from "./spec.ts";
import { type Segment, type ShareRow, shareRows, shareSegments } from "./rows.ts";
import { COLOURS, coloursOf } from "../picture/colours.ts";
import { type Drawing, drawLines, rect, type Scale } from "../picture/pen.ts";

/** The whole in words, the bar, then each part with its colour, in as many columns as are wide enough. */
export function drawShare(story: Story, chart: ShareSpec, scale: Scale): Drawing {
  const { width, letter } = scale;
  const rows = shareRows(story, chart);
  const segments = shareSegments(rows);
  const head = drawLines([{ text: `${rows.whole.label}: ${rows.whole.printed}`, face: "bold" }], 0, 0, width, scale);
  const top = head.height + letter * 0.4;
  const high = letter * 2.4;
  const bar = rows.parts.map((part, i) => drawSegment(part, i, segments[i], top, high, width)).join("");

  const perRow = Math.max(1, Math.min(rows.parts.length, Math.floor(width / (letter * 12))));
  const column = width / perRow;
  let y = top + high + letter * 0.8;
  let tallest = 0;
  let list = "";
  rows.parts.forEach((part, i) => {
    if (i > 0 && i % perRow === 0) [y, tallest] = [y + tallest + letter * 0.6, 0];
    const x = (i % perRow) * column;
    const { height, body } = drawPart(part, i, x, y, column, scale);
    tallest = Math.max(tallest, height);
    list += body;
  });
  return { height: y + tallest, body: head.body + bar + list };
}

function drawPart(part: ShareRow, i: number, x: number, y: number, column: number, scale: Scale): Drawing {
  const { letter } = scale;
  const lines = [
    { text: part.label },
    ...(part.note === undefined ? [] : [{ text: part.note, fill: COLOURS.soft }]),
    { text: `${part.printed}, ${part.share}`, face: "bold" as const },
  ];
  const words = drawLines(lines, x + letter * 1.4, y, column - letter * 2.4, scale);
  return { height: words.height, body: rect(x, y + 2, letter * 0.8, words.height - 4, fillOf(part, i)) + words.body };
}

function drawSegment(
  part: ShareRow,
  i: number,
  segment: Segment | undefined,
  y: number,
  high: number,
  width: number,
): string {
  const { x = 0, sure = 0, most = 0 } = segment ?? {};
  const [left, solid, faint] = [x, sure, most].map((share) => (width * share) / 100) as [number, number, number];
  if (part.rest) return rect(left, y, solid, high, fillOf(part, i), ` stroke="${COLOURS.soft}"`);
  const edge = ` stroke="${COLOURS.paper}" stroke-width="2"`;
  const more = faint > solid ? rect(left, y, faint, high, fillOf(part, i), `${edge} opacity="0.45"`) : "";
  return more + rect(left, y, solid, high, fillOf(part, i), edge);
}

/** As drawings.css fills them: the dark tone, the tone, a light one, and around again; the rest is no part. */
function fillOf({ tone, rest }: ShareRow, i: number): string {
  if (rest) return COLOURS.rule;
  const { tone: plain, part } = coloursOf(tone);
  return [part, plain, mixed(plain, COLOURS.paper, 0.45)][i % 3] ?? plain;
}

/** The colour as it looks when it covers so much of the other. */
function mixed(colour: string, other: string, much: number): string {
  const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const below = channels(other);
  const mix = channels(colour).map((value, i) => Math.round(value * much + (below[i] ?? 0) * (1 - much)));
  return `#${mix.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
