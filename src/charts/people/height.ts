/** How high groups of people stand in a column. */
import { sum } from "d3-array";
import type { Story } from "../../model/story.ts";
import { isWide, LINE, linesOf } from "../room.ts";
import { BESIDE, peopleMarks, type PeopleRow, peopleRows, rowLength } from "./rows.ts";
import type { PeopleSpec } from "./spec.ts";

/** The narrowest column of a group beside another, the gap between them, the widest that marks stand, in pixels. */
const [COLUMN, GAP, WIDEST] = [112, 16, 240];

/** The height in pixels, by the width of the column: groups side by side as many as have room, their texts and marks level with each other. */
export function peopleHeight(story: Story, chart: PeopleSpec): (width: number) => number {
  const groups = peopleRows(story, chart);
  const perRow = rowLength(groups);
  return (width) => {
    const narrow = perRow > BESIDE && !isWide(width);
    const beside = narrow ? 1 : Math.max(1, Math.min(groups.length, Math.floor((width + GAP) / (COLUMN + GAP))));
    const column = (width - GAP * (beside - 1)) / beside;
    const marksWide = perRow > BESIDE ? column : Math.min(column, WIDEST);
    const rows = Array.from({ length: Math.ceil(groups.length / beside) }, (_, i) =>
      groups.slice(i * beside, (i + 1) * beside),
    );
    const most = (row: readonly PeopleRow[], of: (group: PeopleRow) => number) => Math.max(...row.map(of));
    const high = sum(rows, (row) => {
      const head = most(row, ({ label, printed, note = "", counts }) => {
        const words = `${label}: ${printed}${counts ? "" : " – no number given"}`;
        return linesOf(words, column) + (note ? linesOf(note, column) : 0);
      });
      const names = most(row, ({ names }) => sum(names, ({ text }) => linesOf(`xxx ${text}`, column)));
      const marks = most(row, ({ counts }) => (counts ? peopleMarks(counts, perRow) : { height: 0, width: 1 }).height);
      return (head + names) * LINE + (marks * marksWide) / (perRow * 14) + 32;
    });
    return high + (chart.each > 1 ? 2 * LINE + 8 : 0);
  };
}
