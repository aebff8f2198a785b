/**
 * One mark, one person (CHARTER rule 10): squares for a part, such as children, then circles for the others. Where
 * the part was given as a range, the marks between its ends are outlined. Knows counts and places, no colours.
 */
import { range } from "d3-array";
import { formatAmount } from "../../language/amounts.ts";
import { extentOf } from "../../model/amount.ts";
import type { Figure, Story } from "../../model/story.ts";
import type { PeopleSpec } from "./spec.ts";
import { figureOf, toneOf } from "../named.ts";

/** How many marks of each sort; together the group's count. */
export interface MarkCounts {
  part: number;
  /** Marks between the lower and the upper end of the part: a part of it by some counts. */
  between: number;
  rest: number;
}

/** What a sort of marks is, printed at the marks; without `sort` where the group has none. */
export interface MarkName {
  sort?: keyof MarkCounts;
  text: string;
}

/** A group, as printed and as counted. `counts` is absent where the figure was given only in words. */
export interface PeopleRow {
  label: string;
  printed: string;
  note?: string;
  tone: string;
  /** Of a group with a part, in the order of the marks. */
  names: MarkName[];
  counts?: MarkCounts;
}

/** Paths in a box of `width` × `height`; "" where there is nothing of the sort. Every mark is one `h.01` or one `z`. */
export interface PeopleMarks extends Record<keyof MarkCounts, string> {
  width: number;
  height: number;
}

const PITCH = 14;
/** How long the line of a mark is, whose caps make its shape: one of no length at all is left out where a page becomes a PDF. */
const DOT = 0.01;
/** The width of a mark: what is left of the pitch is the gap. */
export const MARK = 11;

/** The groups of the chart, top to bottom. Throws an Error where they cannot be drawn as marks. */
export function peopleRows(story: Story, { groups, each, partName, restName }: PeopleSpec): PeopleRow[] {
  return groups.map(({ figure: id, part: partId, label, note }): PeopleRow => {
    const figure = figureOf(story, id);
    const part = partId === undefined ? undefined : figureOf(story, partId);
    const counts = figure.words === undefined ? countMarks(figure, part, each) : undefined;
    const printed = part && `${formatAmount(part, part.unit)} ${partName}`;
    return {
      label: label ?? figure.label,
      printed: formatAmount(figure, figure.unit),
      ...(note !== undefined && { note }),
      tone: toneOf(story, figure),
      names: printed === undefined ? [] : nameMarks(counts, printed, restName),
      ...(counts && { counts }),
    };
  });
}

/** Names for the sorts that have marks; the part has its number. */
function nameMarks(counts: MarkCounts | undefined, printed: string, restName: string): MarkName[] {
  if (!counts) return [{ text: printed }];
  const texts = { part: printed, between: "in some counts only", rest: restName };
  // A part of which no mark is certain is still printed, at the marks between its ends.
  if (counts.part === 0) texts.between = printed;
  return (["part", "between", "rest"] as const).flatMap((sort) =>
    counts[sort] > 0 ? [{ sort, text: texts[sort] }] : [],
  );
}

/** Rows of up to so many marks stand beside those of another group in the narrowest column. */
export const BESIDE = 16;
/** How long rows are at least and at most, and how many of them one group has to the marks of one, about. */
const [SHORTEST, LONGEST, HIGH] = [10, 50, 1.7];

/**
 * How many marks stand in a row, of all groups alike: those of the smallest group, where that makes a drawing neither too
 * high nor too wide, so that it is the unit which the others are seen to be so many times; else by the largest alone.
 */
export function rowLength(rows: readonly PeopleRow[]): number {
  const sizes = rows.flatMap(({ counts }) => (counts ? [counts.part + counts.between + counts.rest] : []));
  const [least, most] = [Math.min(...sizes), Math.max(0, ...sizes)];
  const fitting = Math.min(LONGEST, Math.max(SHORTEST, Math.ceil(Math.sqrt(most / HIGH))));
  return least >= fitting && least <= fitting * 2 ? Math.min(LONGEST, least) : fitting;
}

/** How many marks stand for the figure and its part. Throws an Error for a range of people, or a part that does not fit. */
export function countMarks(figure: Figure, part: Figure | undefined, each: number): MarkCounts {
  if (figure.value === undefined)
    throw new Error(`"${figure.id}" is not a single number, so it cannot be drawn as marks.`);
  const extent: [number, number] | undefined = part ? extentOf(part) : [0, 0];
  if (!extent)
    throw new Error(`"${part?.id ?? ""}" was given only in words, so it cannot be marked as a part of "${figure.id}".`);
  if (extent[1] > figure.value)
    throw new Error(`"${part?.id ?? ""}" is more than "${figure.id}", of which it is a part.`);
  const marks = (people: number) => (people > 0 ? Math.max(1, Math.round(people / each)) : 0);
  const [all, low, high] = [marks(figure.value), marks(extent[0]), marks(extent[1])];
  return { part: low, between: high - low, rest: all - high };
}

/** The marks of a group in rows of `perRow`, filled from the start. */
export function peopleMarks({ part, between, rest }: MarkCounts, perRow: number): PeopleMarks {
  const side = MARK - 2;
  const box = `h${side}v${side}h-${side}z`;
  return {
    width: perRow * PITCH,
    height: Math.ceil((part + between + rest) / perRow) * PITCH,
    part: runOf("h.01", DOT, 0, part, perRow, PITCH / 2),
    between: runOf(box, 0, part, between, perRow, (PITCH - side) / 2),
    rest: runOf("h.01", DOT, part + between, rest, perRow, PITCH / 2),
  };
}

/** `count` marks from the place `first`, by relative moves, which compress to almost nothing; each mark moves on by `drawn`. */
function runOf(mark: string, drawn: number, first: number, count: number, perRow: number, inset: number): string {
  const start = `M${(first % perRow) * PITCH + inset} ${Math.floor(first / perRow) * PITCH + inset}`;
  return range(first, first + count)
    .map(
      (place, i) =>
        (i === 0
          ? start
          : place % perRow === 0
            ? `m-${(perRow - 1) * PITCH + drawn} ${PITCH}`
            : `m${PITCH - drawn} 0`) + mark,
    )
    .join("");
}
