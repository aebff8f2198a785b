/** Groups of people as one standing picture, from the rows and marks of rows.ts. */
import { formatNumber } from "../../language/numbers.ts";
import type { Story } from "../../model/story.ts";
import type { PeopleSpec } from "./spec.ts";
import { type MarkCounts, type MarkName, peopleMarks, peopleRows, type PeopleRow, rowLength } from "./rows.ts";
import { COLOURS, coloursOf } from "../picture/colours.ts";
import { type Drawing, drawLines, path, type Scale } from "../picture/pen.ts";

/** The gap between two groups, in letters, and the widest that a mark stands with its gap. */
const [GAP, WIDEST] = [2, 1.4];

/** The chart as the page has it: groups side by side, in rows of one length; or with that many marks in rows that fill the width. */
export function drawPeople(story: Story, chart: PeopleSpec, scale: Scale, perRow?: number): Drawing {
  const rows = peopleRows(story, chart);
  const { width, letter } = scale;
  const beside = perRow === undefined ? Math.max(1, Math.min(rows.length, Math.floor(width / (letter * 14)))) : 1;
  const column = (width - letter * GAP * (beside - 1)) / beside;
  const long = perRow ?? rowLength(rows);
  const marksWide = perRow === undefined ? Math.min(column, long * letter * WIDEST) : width;
  let y = 0;
  let body = "";
  for (let at = 0; at < rows.length; at += beside) {
    const drawn = rows.slice(at, at + beside).map((row, i) => {
      const x = i * (column + letter * GAP);
      const head = drawHead(row, y, { ...scale, width: column });
      return { row, x, head: { ...head, body: moved(head.body, x) } };
    });
    const top = y + Math.max(...drawn.map(({ head }) => head.height));
    const groups = drawn.map(({ row, x, head }) => {
      const names = drawNames(row.names, row.tone, top, { ...scale, width: column });
      return { row, x, body: head.body + moved(names.body, x), height: names.height };
    });
    const marksAt = top + Math.max(...groups.map(({ height }) => height)) + letter * 0.4;
    const marks = groups.map(({ row, x }) =>
      row.counts ? drawMarks(row.counts, long, marksWide, row.tone, x, marksAt) : { height: 0, body: "" },
    );
    y = marksAt + Math.max(...marks.map(({ height }) => height)) + letter * 1.1;
    body += groups.map((group, i) => group.body + (marks[i]?.body ?? "")).join("");
  }
  const each =
    chart.each > 1 ? [{ text: `One mark stands for ${formatNumber(chart.each)}, rounded.`, fill: COLOURS.soft }] : [];
  const below = drawLines(each, 0, y, width, scale);
  return { height: round2(y - (each.length === 0 ? letter * 0.7 : 0) + below.height), body: body + below.body };
}

/** The shapes moved to the right by so much. */
function moved(body: string, x: number): string {
  return x === 0 ? body : `<g transform="translate(${round2(x)} 0)">${body}</g>`;
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
