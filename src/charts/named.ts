/** What a chart names by id. `check` has refused unknown ids before anything is drawn, so a miss here is a bug. */
import type { Figure, Series, Story, ChartSpec } from "../model/story.ts";

function named<T>(all: Record<string, T>, kind: string, id: string, story: Story): T {
  const found = all[id];
  if (found === undefined) throw new Error(`No ${kind} "${id}" in "${story.id}".`);
  return found;
}

/** The chart of the id. Throws an Error where the story has none. */
export function chartOf(story: Story, id: string): ChartSpec {
  return named(story.charts, "chart", id, story);
}

/** The figure of the id. Throws an Error where the story has none. */
export function figureOf(story: Story, id: string): Figure {
  return named(story.figures, "figure", id, story);
}

/** The series of the id. Throws an Error where the story has none. */
export function seriesOf(story: Story, id: string): Series {
  return named(story.series, "series", id, story);
}

/** The class that gives a figure its population's colour: `tone-clay`; `tone-none` where it counts no population. */
export function toneOf(story: Story, { population }: Figure): string {
  return `tone-${(population === undefined ? undefined : story.populations[population]?.tone) ?? "none"}`;
}
