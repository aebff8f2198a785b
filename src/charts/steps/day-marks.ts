/** Notes on single days of a steps chart: words above the lines, with a short leader down to the highest one. */
import { max } from "d3-array";
import { formatDay } from "../../language/dates.ts";
import { round } from "../round.ts";
import type { StepsRows } from "./rows.ts";
import type { Plot } from "./plot.ts";
import { wrapWords } from "../wrap.ts";

/** A day to mark, as charts.yaml has it. */
export interface DayMark {
  date: string;
  text: string;
}

/** A note where it is drawn: `y` is its first row's baseline; `end` where its rows end at `x` instead of beginning there. */
export interface PlacedMark {
  x: number;
  y: number;
  leading: number;
  end: boolean;
  rows: string[];
  /** From where to where the leader stands. */
  leader: [from: number, to: number];
  /** The upper edge of its rows; above the box where it is negative. */
  top: number;
}

const GAP = 12;

/** The notes, each towards the side with more room, above every line it passes, and above the note before it where they meet. */
export function placeMarks(
  marks: readonly DayMark[],
  rows: StepsRows,
  { x, panels: [{ y }], letter, leading, wrap }: Plot,
): PlacedMark[] {
  const [left = 0, right = 0] = x.range();
  const taken: { from: number; to: number; top: number }[] = [];
  return marks.map(({ date, text }): PlacedMark => {
    const day = rows.days.indexOf(date);
    const at = Math.round(x(day + 0.5));
    const end = at - left > right - at;
    const room = Math.floor((end ? at - left : right - at) / letter);
    const lines = wrapWords(`${formatDay(date, "short")}: ${text}`, Math.min(room, wrap * 2));
    const width = (max(lines, (each) => each.length) ?? 0) * letter;
    const [from, to] = end ? [at - width, at] : [at, at + width];
    const highest = y(highestBetween(rows, Math.floor(x.invert(from)), Math.ceil(x.invert(to))));
    const above = taken.filter((box) => box.from < to && box.to > from).map(({ top }) => top);
    const bottom = Math.min(highest - GAP, ...above);
    const top = bottom - lines.length * leading;
    taken.push({ from, to, top });
    const foot = Math.round(y(highestBetween(rows, day, day + 1)) - 4);
    return {
      x: at,
      y: Math.round(top + leading * 0.8),
      leading,
      end,
      rows: lines,
      leader: [Math.round(bottom), foot],
      top: round(top),
    };
  });
}

/** The highest value drawn from one day until before another, held values included. */
function highestBetween({ lines }: StepsRows, from: number, until: number): number {
  return (
    max(lines, ({ days }) =>
      max(days.slice(0, until), (day, i) => (i >= from || i === held(days, from) ? day?.high : undefined)),
    ) ?? 0
  );
}

function held(days: readonly unknown[], at: number): number {
  return days.slice(0, at + 1).findLastIndex((day) => day !== undefined);
}
