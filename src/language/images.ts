/** What is said under a photograph or drawing besides its caption. */
import type { ShownImage } from "../model/images.ts";
import type { Story } from "../model/story.ts";
import { sourceName } from "./sources.ts";

/** Who made it, on which terms, and where it is from: `Photograph: A. Name. CC BY 4.0, from Ashby Coastguard.` */
export function imageCredit(story: Story, { credit, licence, source }: ShownImage): string {
  return `${credit}. ${licence}, from ${sourceName(story, source)}.`;
}
