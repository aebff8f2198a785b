/** How high reports over days stand in a column. */
import type { Story } from "../../model/story.ts";
import { readoutOf } from "../readout.ts";
import { LINE, linesOf } from "../room.ts";
import { pageDrawing } from "./page.ts";
import { endNotes, lastDayReported, stepsRows } from "./rows.ts";
import type { StepsSpec } from "./spec.ts";
import { stepsTable } from "./table.ts";

/** Of the read-out: what is printed larger counts as so much longer; its values, and the gaps between its columns, in pixels. */
const [LARGER, VALUE, GAP] = [1.4, 26, 20];

/** The height in pixels, by the width of the column. */
export function stepsHeight(story: Story, chart: StepsSpec): (width: number) => number {
  const rows = stepsRows(story, chart);
  const said = stepsTable(story, chart).rows.map(readoutOf)[Math.max(0, lastDayReported(rows))] ?? [];
  const drawn = pageDrawing(rows, chart.marks).height;
  const ends = rows.lines.map(endNotes);
  return (width) => {
    const column = width / said.length - GAP;
    const values = Math.max(...said.map((text) => linesOf(text, column / LARGER))) * VALUE;
    const notes = Math.max(...ends.map((text) => (text ? linesOf(text, column) : 0))) * LINE;
    return LINE + values + notes + GAP + drawn;
  };
}
