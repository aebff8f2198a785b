/**
 * A steps chart for a column of any width: along in per cent of the plot, up in pixels, so that one drawing serves every
 * width and no text is scaled. Room for words is kept as the narrowest column has it. The sizes are those of
 * styles/drawings.css.
 */
import { max } from "d3-array";
import { formatNumber } from "../../language/numbers.ts";
import { round } from "../round.ts";
import { wrapWords } from "../wrap.ts";
import { type DayMark, type PlacedMark, placeMarks } from "./day-marks.ts";
import { dayTicks, daysApart, drawPlot, type StepsGeometry, type Tick } from "./geometry.ts";
import { placeEndLabels } from "./end-labels.ts";
import { layOut, type Plot, type Size } from "./plot.ts";
import type { StepsRows } from "./rows.ts";

/** How wide a letter of a name is: bold, in the widest common face. */
export const BOLD = 8.6;
/** Letters of the widest common faces at 13 px; heads are bold, 29 letters in 250 px; 720 units give a dozen days a whole width each. */
export const PAGE: Size = { width: 720, height: 280, letter: 7.7, leading: 16, wrap: 8, gutters: [0, 0], heads: 224 };
/** The room beside the plot in pixels, and the longest words that it is for, in letters. */
export const GUTTERS = {
  left: { letters: 5, width: 46, more: { letters: 11, width: 92, class: "deep" } },
  right: { letters: 8, width: 76, more: { letters: 14, width: 130, class: "broad" } },
} as const;
/** The narrowest columns in which the notes of the narrow and of the wide drawing are read. */
const COLUMNS = { narrow: 296, wide: 640 } as const;

/** A note is wrapped at half of this part of the column, a letter. */
const NOTES = 27;

/** A note on a day, `x` in per cent. */
export type PageMark = Omit<PlacedMark, "top">;

/** What is drawn. Places along are in per cent of the plot; `width` is that of the box that its paths stand in. */
export interface PageDrawing extends Pick<
  StepsGeometry,
  "height" | "grid" | "zero" | "yTicks" | "feet" | "heads" | "lines"
> {
  width: number;
  /** For the room that its words need beside the plot. */
  gutters: string[];
  /** `more` where there is only room for it in a wide column. */
  xTicks: (Tick & { more: boolean })[];
  labels: { y: number; leading: number; rows: string[] }[];
  /** Once where the words stand alike in every width. */
  marks: { class?: keyof typeof COLUMNS; marks: PageMark[] }[];
}

/** The chart as the page has it. */
export function pageDrawing(rows: StepsRows, marks: readonly DayMark[]): PageDrawing {
  const { left, right } = GUTTERS;
  const broad = rows.lines.some(({ label }) => label.split(" ").some((word) => word.length > right.letters));
  const wrap = broad ? right.more.letters : right.letters;
  const labels = rows.lines.map(({ label }) => wrapWords(label, wrap).flatMap((row) => cut(row, wrap)));
  const values = layOut(rows, labels, PAGE).panels.flatMap(({ ticks }) => ticks.map(formatNumber));
  const deep = values.some((value) => value.length > left.letters);
  const beside = (deep ? left.more : left).width + (broad ? right.more : right).width;
  const plotIn = (column: number, headroom = 0) =>
    layOut(rows, labels, { ...PAGE, width: column - beside, wrap: column / NOTES }, headroom);
  const tops = Object.values(COLUMNS).flatMap((column) =>
    placeMarks(marks, rows, plotIn(column)).map(({ top }) => -top),
  );
  const headroom = Math.ceil(max([0, ...tops]) ?? 0);
  const plot = layOut(rows, labels, PAGE, headroom);
  const [narrow, wide] = [plotIn(COLUMNS.narrow, headroom), plotIn(COLUMNS.wide, headroom)];
  const every = daysApart(wide);
  const coarse = every * Math.ceil(daysApart(narrow) / every);
  const [, most = 1] = plot.x.range();
  const few = new Map(dayTicks(rows.days, plot, coarse).map(({ at, text }) => [at, text]));
  const { height, grid, zero, yTicks, feet, heads, lines } = drawPlot(rows, plot);
  const placed = { narrow: pageMarks(rows, marks, narrow), wide: pageMarks(rows, marks, wide) };
  const alike = JSON.stringify(placed.narrow) === JSON.stringify(placed.wide);
  return {
    ...{ width: most, height, grid, zero, yTicks, feet, heads, lines },
    gutters: [...(deep ? [left.more.class] : []), ...(broad ? [right.more.class] : [])],
    xTicks: dayTicks(rows.days, plot, every).map(({ at, text }) => ({
      at: round((100 * at) / most),
      text: few.get(at) ?? text,
      more: !few.has(at),
    })),
    labels: placeEndLabels(rows, labels, plot).map(({ y, leading, rows: texts }) => ({ y, leading, rows: texts })),
    marks: alike
      ? [{ marks: placed.wide }]
      : (["narrow", "wide"] as const).map((name) => ({ class: name, marks: placed[name] })),
  };
}

function pageMarks(rows: StepsRows, marks: readonly DayMark[], plot: Plot): PageMark[] {
  return placeMarks(marks, rows, plot).map(({ y, leading, end, rows: texts, leader }, i) => {
    const day = rows.days.indexOf(marks[i]?.date ?? "");
    return { x: round((100 * (day + 0.5)) / rows.days.length), y, leading, end, rows: texts, leader };
  });
}

/** A word in pieces of so many letters at most. */
function cut(word: string, letters: number): string[] {
  return word.match(new RegExp(`.{1,${letters}}`, "gu")) ?? [];
}
