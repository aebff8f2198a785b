/** Groups of people as one standing picture, from the rows and marks of people.ts. */
import type { Story } from "../../model/story.ts";
import type { PeopleSpec } from "./spec.ts";
import { type MarkCounts, type MarkName, peopleMarks, peopleRows, type PeopleRow } from "./rows.ts";
import { COLOURS, coloursOf } from "../picture/colours.ts";
import { type Drawing, drawLines, path, type Scale } from "../picture/pen.ts";

/** The chart with `perRow` marks in a row, which fill the width. */
export function drawPeople(story: Story, chart: PeopleSpec, scale: Scale, perRow = 50): Drawing {
  const { width, letter } = scale;
  let y = 0;
  const groups = peopleRows(story, chart).map((row) => {
    const words = drawHead(row, y, scale);
    const names = drawNames(row.names, row.tone, y + words.height, scale);
    y += words.height + names.height + letter * 0.4;
    if (!row.counts) return words.body + names.body;
    const marks = drawMarks(row.counts, perRow, width, row.tone, 0, y);
    y += marks.height + letter * 1.1;
    return words.body + names.body + marks.body;
  });
  const each = chart.each > 1 ? [{ text: `One mark stands for ${chart.each}, rounded.`, fill: COLOURS.soft }] : [];
  const below = drawLines(each, 0, y, width, scale);
  return { height: y + below.height, body: groups.join("") + below.body };
}

/** What the group is and its number, then the note: in the same row where there is room. */
function drawHead({ label, printed, note, counts }: PeopleRow, y: number, scale: Scale): Drawing {
  const { letter, measure, width } = scale;
  const head = `${label}: ${printed}${counts ? "" : " – no number given"}`;
  const named = drawLines([{ text: head, face: "bold" }], 0, y, width, scale);
  if (note === undefined) return named;
  const beside = measure(head, "bold") * letter + letter;
  const fits = beside + measure(note, "sans") * letter <= width;
  const [x, top] = fits ? [beside, y] : [0, y + named.height];
  const noted = drawLines([{ text: note, fill: COLOURS.soft }], x, top, width - x, scale);
  return { height: fits ? named.height : named.height + noted.height, body: named.body + noted.body };
}

/** Marks of 14 units each, scaled so that a full row is as wide as the picture. */
function drawMarks(counts: MarkCounts, perRow: number, width: number, tone: string, x: number, y: number): Drawing {
  const marks = peopleMarks(counts, perRow);
  const factor = width / marks.width;
  const colours = coloursOf(tone);
  const body =
    path(marks.part, `fill="none" stroke="${colours.part}" stroke-width="11" stroke-linecap="square"`) +
    path(marks.between, `fill="none" stroke="${colours.part}" stroke-width="2"`) +
    path(marks.rest, `fill="none" stroke="${colours.tone}" stroke-width="11" stroke-linecap="round"`);
  const place = `translate(${round2(x)} ${round2(y)}) scale(${factor.toFixed(4)})`;
  return { height: marks.height * factor, body: `<g transform="${place}">${body}</g>` };
}

/** What each sort of mark is, each behind one of them, in one row as far as it is wide enough. */
function drawNames(names: readonly MarkName[], tone: string, top: number, scale: Scale): Drawing {
  const { letter, measure, width } = scale;
  let [x, y] = [0, top];
  const body = names.map(({ sort, text }) => {
    const before = sort === undefined ? 0 : letter * 1.3;
    const wide = before + measure(text, "sans") * letter;
    if (x > 0 && x + wide > width) [x, y] = [0, y + letter * 1.36];
    const counts = { part: 0, between: 0, rest: 0, ...(sort && { [sort]: 1 }) };
    const mark = sort ? drawMarks(counts, 1, letter * 0.9, tone, x, y + letter * 0.25).body : "";
    const words = drawLines([{ text }], x + before, y, width - x - before, scale);
    x += wide + letter * 1.5;
    return mark + words.body;
  });
  return { height: names.length === 0 ? 0 : y - top + letter * 1.36, body: body.join("") };
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
