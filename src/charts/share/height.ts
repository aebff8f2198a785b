/** How high wholes and their parts stand in a column. */
import { sum } from "d3-array";
import type { Story } from "../../model/story.ts";
import { isWide, LINE, linesOf } from "../room.ts";
import { shareBars } from "./rows.ts";
import type { ShareSpec } from "./spec.ts";

/** The column of names where there is room for one, with its gap: 13rem and 1.5rem; a bar and what lies around it. */
const [NAMES, GAP, BAR] = [208, 24, 32];

/** The height in pixels, by the width of the column; names stand above their bars, or before them where the column is wide. */
export function shareHeight(story: Story, chart: ShareSpec): (width: number) => number {
  const bars = shareBars(story, chart);
  return (width) => {
    const wide = isWide(width);
    return sum(bars, ({ label, whole, note = "", parts }) => {
      const names = wide ? NAMES : width;
      const head = [`${label}  ${whole?.printed ?? ""}`, note].filter(Boolean);
      const above = sum(head, (text) => linesOf(text, names) * LINE);
      const list = parts.map((part) => `xx ${part.label}  ${part.printed}`).join(" x ");
      const below = BAR + linesOf(list, wide ? width - NAMES - GAP : width) * (LINE + 3);
      return 16 + (wide ? Math.max(above, below) : above + below);
    });
  };
}
