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

/** A group, as printed and as counted. `counts` is absent where the figure was given only in words. */
export interface PeopleRow {
  label: string;
  printed: string;
  part?: { label: string; printed: string };
  note?: string;
  tone: string;
  counts?: MarkCounts;
}

/** Paths in a box of `width` × `height`; "" where there is nothing of the sort. Every mark is one `h0` or one `z`. */
export interface PeopleMarks extends Record<keyof MarkCounts, string> {
  width: number;
  height: number;
}

const PITCH = 14;
/** The width of a mark: what is left of the pitch is the gap. */
export const MARK = 11;

/** The groups of the chart, top to bottom. Throws an Error where they cannot be drawn as marks. */
export function peopleRows(story: Story, { groups, each }: PeopleSpec): PeopleRow[] {
  return groups.map(({ figure: id, part: partId, label, note }): PeopleRow => {
    const figure = figureOf(story, id);
    const part = partId === undefined ? undefined : figureOf(story, partId);
    return {
      label: label ?? figure.label,
      printed: formatAmount(figure, figure.unit),
      ...(part && { part: { label: part.label, printed: formatAmount(part, part.unit) } }),
      ...(note !== undefined && { note }),
      tone: toneOf(story, figure),
      ...(figure.words === undefined && { counts: countMarks(figure, part, each) }),
    };
  });
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
  const dots = "h0";
  const side = MARK - 2;
  const box = `h${side}v${side}h-${side}z`;
  return {
    width: perRow * PITCH,
    height: Math.ceil((part + between + rest) / perRow) * PITCH,
    part: runOf(dots, 0, part, perRow, PITCH / 2),
    between: runOf(box, part, between, perRow, (PITCH - side) / 2),
    rest: runOf(dots, part + between, rest, perRow, PITCH / 2),
  };
}

/** `count` marks from the place `first`, by relative moves, which compress to almost nothing. */
function runOf(mark: string, first: number, count: number, perRow: number, inset: number): string {
  const start = `M${(first % perRow) * PITCH + inset} ${Math.floor(first / perRow) * PITCH + inset}`;
  return range(first, first + count)
    .map(
      (place, i) =>
        (i === 0 ? start : place % perRow === 0 ? `m-${(perRow - 1) * PITCH} ${PITCH}` : `m${PITCH} 0`) + mark,
    )
    .join("");
}
