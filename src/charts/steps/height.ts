/** How high reports over days stand in a column. */
import type { Story } from "../../model/story.ts";
import { drawnWidth, isWide } from "../room.ts";
import { stepsGeometry } from "./geometry.ts";
import { NARROW, WIDE } from "./plot.ts";
import { stepsRows } from "./rows.ts";
import type { StepsSpec } from "./spec.ts";

/** The height in pixels. */
export function stepsHeight(story: Story, chart: StepsSpec, width: number): number {
  const { height, width: box } = stepsGeometry(stepsRows(story, chart), chart.marks, isWide(width) ? WIDE : NARROW);
  return (drawnWidth(width) * height) / box;
}
