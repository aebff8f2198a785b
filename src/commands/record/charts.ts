/** The record of each chart, so that its fixed embed address shows these values for ever. */
import type { Story } from "../../model/story.ts";
import { writeChartRecords } from "../../record/chart-record-file.ts";

/** Writes the records that are new; gives a line a story, with the files below it. */
export function charts(content: string, all: readonly Story[]): string[] {
  return all.map((story) => {
    const files = writeChartRecords(story, content);
    const count = Object.keys(story.charts).length;
    return `${story.id}: ${files.length} of ${count} charts recorded anew.${files.map((file) => `\n  ${file}`).join("")}`;
  });
}
