/** How high groups of people stand in a column. */
import { sum } from "d3-array";
import type { Story } from "../../model/story.ts";
import { drawnWidth, isWide, LINE, linesOf } from "../room.ts";
import { peopleMarks, peopleRows } from "./rows.ts";
import type { PeopleSpec } from "./spec.ts";

/** The height in pixels. */
export function peopleHeight(story: Story, chart: PeopleSpec, width: number): number {
  const perRow = isWide(width) ? 50 : 25;
  const groups = sum(peopleRows(story, chart), ({ label, printed, note = "", names, counts }) => {
    const marks = counts && peopleMarks(counts, perRow);
    const scale = marks ? drawnWidth(width) / marks.width : 0;
    const words =
      linesOf(`${label}: ${printed}${counts ? "" : " – no number given"}`, width) + (note ? linesOf(note, width) : 0);
    const key = names.map(({ text }) => `xxx ${text}`).join(" xxx ");
    return (words + (key ? linesOf(key, width) : 0)) * LINE + (key ? 9 : 0) + 23 + (marks ? marks.height * scale : 0);
  });
  return groups + (chart.each > 1 ? 2 * LINE + 8 : 0);
}
