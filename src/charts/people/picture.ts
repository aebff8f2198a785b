/** Groups of people as one standing picture, from the rows and marks of people.ts. */
import type { Story } from "../../model/story.ts";
import type { PeopleSpec } from "./spec.ts";
import { type MarkCounts, peopleMarks, peopleRows, type PeopleRow } from "./rows.ts";
import { COLOURS, coloursOf } from "../picture/colours.ts";
import { type Drawing, drawLines, path, type Scale } from "../picture/pen.ts";

/** The chart with `perRow` marks in a row, which fill the width. */
export function drawPeople(story: Story, chart: PeopleSpec, scale: Scale, perRow = 50): Drawing {
  const { width, letter } = scale;
  let y = 0;
  const groups = peopleRows(story, chart).map((row) => {
    const words = drawLines(groupLines(row), 0, y, width, scale);
    y += words.height + letter * 0.4;
    if (!row.counts) return words.body;
    const marks = drawMarks(row.counts, perRow, width, row.tone, 0, y);
    y += marks.height + letter * 1.1;
    return words.body + marks.body;
  });
  const key = drawKey(story, chart, y, scale);
  return { height: y + key.height, body: groups.join("") + key.body };
}

function groupLines({ label, printed, part, note, counts }: PeopleRow) {
  const below = [part && `${part.label}: ${part.printed}.`, note].filter(Boolean).join(" ");
  const head = `${label}: ${printed}${counts ? "" : " – no number given"}`;
  return [{ text: head, face: "bold" as const }, ...(below === "" ? [] : [{ text: below, fill: COLOURS.soft }])];
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

/** What each sort of mark stands for, in one row as far as it is wide enough. */
function drawKey(story: Story, chart: PeopleSpec, top: number, scale: Scale): Drawing {
  const { letter, measure, width } = scale;
  const rows = peopleRows(story, chart);
  const names = { part: chart.partName, between: `${chart.partName} in some counts`, rest: chart.restName };
  const sorts = (["part", "between", "rest"] as const).filter((sort) => rows.some(({ counts }) => counts?.[sort]));
  let [x, y] = [0, top];
  let body = "";
  const put = (text: string, mark?: keyof MarkCounts) => {
    const before = mark === undefined ? 0 : letter * 1.3;
    const wide = before + measure(text, "sans") * letter;
    if (x > 0 && x + wide > width) [x, y] = [0, y + letter * 1.36];
    const counts = { part: 0, between: 0, rest: 0, ...(mark && { [mark]: 1 }) };
    if (mark) body += drawMarks(counts, 1, letter * 0.9, "tone-none", x, y + letter * 0.25).body;
    body += drawLines([{ text, fill: COLOURS.soft }], x + before, y, width - x - before, scale).body;
    x += wide + letter * 1.5;
  };
  for (const sort of sorts) put(names[sort], sort);
  if (chart.each > 1) put(`One mark stands for ${chart.each}, rounded.`);
  return { height: body === "" ? 0 : y - top + letter * 1.36, body };
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
