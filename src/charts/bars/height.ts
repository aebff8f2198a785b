/** How high bars stand in a column. */
import { sum } from "d3-array";
import type { Story } from "../../model/story.ts";
import { LINE, linesOf } from "../room.ts";
import { barRows } from "./rows.ts";
import type { BarsSpec } from "./spec.ts";

/** The height in pixels, by the width of the column. */
export function barsHeight(story: Story, chart: BarsSpec): (width: number) => number {
  const bars = barRows(story, chart);
  return (width) =>
    sum(bars, ({ label, printed, note, group, extent }) => {
      const words = extent ? `${label}  ${printed}` : `${label} ${printed} – no number given`;
      return (
        linesOf(words, width) * LINE +
        (note ? linesOf(note, width) * LINE : 0) +
        (group ? linesOf(group, width) * LINE + 16 : 0) +
        (extent ? 16 : 0) +
        16
      );
    });
}
