/** How high a whole and its parts stand in a column. */
import { sum } from "d3-array";
import type { Story } from "../../model/story.ts";
import { LINE, linesOf } from "../room.ts";
import { shareRows } from "./rows.ts";
import type { ShareSpec } from "./spec.ts";

/** The height in pixels; each part may need a row of its own. */
export function shareHeight(story: Story, chart: ShareSpec, width: number): number {
  const { whole, parts } = shareRows(story, chart);
  const room = width - 24;
  const list = parts.map(({ label, note = "", printed, share }) =>
    [label, note, `${printed}, ${share}`].filter(Boolean).reduce((all, text) => all + linesOf(text, room) * LINE, 8),
  );
  return linesOf(`${whole.label}: ${whole.printed}`, width) * LINE + 48 + sum(list);
}
