/** The figures of a card beside each other, all of one size: hedge, number, what is said of it, what it counts, who counted. */
import { COLOURS } from "../../charts/picture/colours.ts";
import { drawText, type Measure, setText } from "../../charts/picture/text-block.ts";
import type { CardNumber } from "./site-numbers.ts";

/** How far apart columns stand, and the sizes of the small letters and of the number, largest first; in pixels. */
const GAP = 36;
const SMALL = 24;
const NUMBERS = [84, 72, 62, 54, 46, 40, 34];
/** As many as stand beside each other and can be read in a chat. */
const MOST = 4;

/** A row of figures: its height, and its markup for where its top is. */
export interface NumberRow {
  height: number;
  draw: (x: number, y: number) => string;
}

/** What is written large of a number; all of it where nothing stands apart. */
const largeOf = ({ number, large = number }: CardNumber) => large;

/** The figures in a row of this width, or undefined where there are none, or one of them does not fit whole. */
export function numberRow(figures: readonly CardNumber[], width: number, measure: Measure): NumberRow | undefined {
  const shown = figures.slice(0, MOST);
  if (shown.length === 0) return undefined;
  const column = (width - GAP * (Math.max(shown.length, 2) - 1)) / Math.max(shown.length, 2);
  const size = NUMBERS.find((each) => shown.every((figure) => measure(largeOf(figure), "serif") * each <= column));
  if (size === undefined) return undefined;
  const set = shown.map((figure) => {
    const { hedge, behind = "", what, counter } = figure;
    return {
      hedge: setText(hedge, column, "sans", SMALL, measure),
      number: setText(largeOf(figure), column, "serif", size, measure),
      behind: setText(behind, column, "sans", SMALL, measure),
      what: setText(what, column, "bold", SMALL, measure),
      counter: setText(counter, column, "sans", SMALL - 2, measure),
    };
  });
  const [above, below] = [Math.max(...set.map(({ hedge }) => hedge.height)), set[0]?.number.height ?? 0];
  const height =
    above +
    below +
    10 +
    Math.max(...set.map(({ behind, what, counter }) => behind.height + what.height + counter.height));
  return {
    height,
    draw: (x, y) =>
      set
        .map(({ hedge, number, behind, what, counter }, i) => {
          const at = x + i * (column + GAP);
          const foot = y + above + below + 10;
          return (
            drawText(hedge, at, y + above - hedge.height, column) +
            drawText(number, at, y + above, column) +
            drawText(behind, at, foot, column) +
            drawText(what, at, foot + behind.height, column) +
            drawText(counter, at, foot + behind.height + what.height, column, COLOURS.soft)
          );
        })
        .join(""),
  };
}
