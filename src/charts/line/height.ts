/** How high a line chart stands in a column. */
import type { Story } from "../../model/story.ts";
import { readoutOf } from "../readout.ts";
import { LINE, linesOf } from "../room.ts";
import { stepsRows } from "../steps/rows.ts";
import { lastMeasured } from "./measured.ts";
import { lineDrawing } from "./page.ts";
import type { LineSpec } from "./spec.ts";
import { lineTable } from "./table.ts";

/** Of the read-out: the narrowest column, its value, and the gap below, in pixels. */
const [COLUMN, VALUE, GAP] = [112, 26, 20];

/** The height in pixels, by the width of the column. */
export function lineHeight(story: Story, chart: LineSpec): (width: number) => number {
  const rows = stepsRows(story, chart);
  const said = lineTable(story, chart).rows.map(readoutOf)[lastMeasured(rows)] ?? [];
  const names = ["", ...chart.lines.map(({ label }) => label)];
  const each = said.map((text, i) => linesOf(names[i] ?? "", COLUMN) * LINE + linesOf(text, COLUMN / 1.4) * VALUE);
  const [row, drawn] = [Math.max(...each) + 12, lineDrawing(rows).height];
  return (width) => {
    const inRow = Math.max(1, Math.floor(width / (COLUMN + 12)));
    return Math.ceil(said.length / inRow) * row + GAP + LINE + drawn;
  };
}
