/** All passages of a story. A new file of words is added here. */
import type { Story } from "../../model/story.ts";
import type { StoryFiles } from "../story-folder.ts";
import { inCharts } from "./charts.ts";
import { inLedger, inQuotes, inSeries, inStory, inTimeline } from "./story-files.ts";
import type { Passage } from "./passage.ts";
import { inMdx } from "./mdx.ts";

/** Every text that a reader will read and that was written for this site. */
export function passagesIn(story: Story, files: StoryFiles): Passage[] {
  return [
    ...inStory(story, files.story),
    ...inLedger(files.ledger),
    ...inCharts(files.charts),
    ...inQuotes(files.quotes),
    ...inTimeline(files.timeline),
    ...[...files.series.values()].flatMap(inSeries),
    ...[...files.sections.values()].flatMap(inMdx),
  ];
}
