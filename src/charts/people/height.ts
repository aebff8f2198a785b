/** How high groups of people stand in a column. */
import { sum } from "d3-array";
import type { Story } from "../../model/story.ts";
import { drawnWidth, isWide, LINE, linesOf } from "../room.ts";
import { peopleMarks, peopleRows } from "./rows.ts";
import type { PeopleSpec } from "./spec.ts";

/** The height in pixels, key included. */
export function peopleHeight(story: Story, chart: PeopleSpec, width: number): number {
  const perRow = isWide(width) ? 50 : 25;
  const groups = sum(peopleRows(story, chart), ({ label, printed, part, note = "", counts }) => {
    const below = `${part ? `${part.label}: ${part.printed}. ` : ""}${note}`;
    const marks = counts && peopleMarks(counts, perRow);
    const scale = marks ? drawnWidth(width) / marks.width : 0;
    const words =
      linesOf(`${label}: ${printed}${counts ? "" : " – no number given"}`, width) +
      (below.trim() ? linesOf(below, width) : 0);
    return words * LINE + 23 + (marks ? marks.height * scale : 0);
  });
  const key = [
    chart.partName,
    `${chart.partName} in some counts`,
    chart.restName,
    ...(chart.each > 1 ? ["x".repeat(48)] : []),
  ];
  return groups + linesOf(key.map((name) => `xxxxx ${name}`).join(" "), width) * (LINE + 4) + 8;
}
