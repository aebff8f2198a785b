/** How high a mark a report stands in a column. */
import { sum } from "d3-array";
import type { Story } from "../../model/story.ts";
import { isWide, LINE, linesOf } from "../room.ts";
import { reportsGeometry } from "./geometry.ts";
import { type DayLine, reportsRows } from "./rows.ts";
import type { ReportsSpec } from "./spec.ts";

/** How wide the words stand beside the strips in a wide column, and what parts two days, in pixels. */
const [WORDS, GAP] = [272, 13];

/** The height in pixels, key and axis included, by the width of the column. */
export function reportsHeight(story: Story, chart: ReportsSpec): (width: number) => number {
  const rows = reportsRows(story, chart);
  const { strips } = reportsGeometry(rows);
  return (width) => {
    const wide = isWide(width);
    const days = sum(rows.days, ({ day, lines }, i) => {
      const words = linesOf(wordsOf(day, lines), wide ? WORDS : width) * LINE;
      const strip = strips[i]?.height ?? 0;
      return (wide ? Math.max(words, strip) : words + strip) + GAP;
    });
    const key = sum(rows.key, ({ text }) => linesOf(`xxx ${text}`, width) * LINE + 4);
    return key + LINE + 12 + days;
  };
}

function wordsOf(day: string, lines: readonly DayLine[]): string {
  return [day, ...lines.map(({ label, words }) => `${label} ${words}.`)].join(" ");
}
