/** As many stories as a test asks for, all alike. */
import type { Story } from "../../../src/model/story.ts";

/** Newest first: `story-120`, published a day after `story-119`, and never changed. */
export function manyStories(story: Story, count: number): Story[] {
  return Array.from({ length: count }, (_, i) => {
    const number = count - i;
    const day = new Date(Date.UTC(2020, 2, 10 + number)).toISOString().slice(0, 10);
    return { ...story, id: `story-${number}`, published: day, updated: day };
  });
}
