/**
 * A line chart for a column of any width: along in per cent of the plot, up in pixels, as steps/page.ts has it, with the
 * same room beside it. Only the names of the periods differ between a narrow column and a wide one.
 */
import { periodTicks } from "../axis.ts";
import { round } from "../round.ts";
import { GUTTERS, PAGE } from "../steps/page.ts";
import type { StepsRows } from "../steps/rows.ts";
import { wrapWords } from "../wrap.ts";
import { type LineGeometry, lineGeometry } from "./geometry.ts";

/** The narrowest columns in which the narrow and the wide drawing stand. */
const COLUMNS = { narrow: 296, wide: 640 } as const;
/** The room above the highest value, for the unit, and below the lowest, for the periods. */
const [ABOVE, BELOW] = [26, 24];

/** What is drawn; places along are in per cent. */
export interface LineDrawing extends LineGeometry {
  width: number;
  height: number;
  gutters: string[];
  /** The baseline of the periods, once where they are alike in every width. */
  foot: number;
  periods: { class?: keyof typeof COLUMNS; ticks: { at: number; text: string }[] }[];
}

/** The chart as the page has it. */
export function lineDrawing(rows: StepsRows): LineDrawing {
  const { left, right } = GUTTERS;
  const { days, lines } = rows;
  const broad = lines.some(({ label }) => label.split(" ").some((word) => word.length > right.letters));
  const wrap = broad ? right.more.letters : right.letters;
  const labels = lines.map(({ label }) => wrapWords(label, wrap).flatMap((row) => cut(row, wrap)));
  const width = days.length > PAGE.width ? PAGE.width : days.length * Math.floor(PAGE.width / days.length);
  const bottom = Math.max(PAGE.height, ABOVE + labels.flat().length * PAGE.leading);
  const geometry = lineGeometry(rows, labels, { left: 0, right: width, top: ABOVE, bottom, leading: PAGE.leading });
  const deep = geometry.values.some(({ text }) => text.length > left.letters);
  const beside = (deep ? left.more : left).width + (broad ? right.more : right).width;
  const ticksIn = (column: number) =>
    periodTicks(days, column - beside, PAGE.letter).map(({ at, text }) => ({
      at: round((100 * (at + 0.5)) / days.length),
      text,
    }));
  const [narrow, wide] = [ticksIn(COLUMNS.narrow), ticksIn(COLUMNS.wide)];
  const alike = JSON.stringify(narrow) === JSON.stringify(wide);
  return {
    ...geometry,
    ...{ width, height: bottom + BELOW, foot: bottom + BELOW - 6 },
    gutters: [...(deep ? [left.more.class] : []), ...(broad ? [right.more.class] : [])],
    periods: alike
      ? [{ ticks: wide }]
      : [
          { class: "narrow", ticks: narrow },
          { class: "wide", ticks: wide },
        ],
  };
}

/** A word in pieces of so many letters at most. */
function cut(word: string, letters: number): string[] {
  return word.match(new RegExp(`.{1,${letters}}`, "gu")) ?? [];
}
