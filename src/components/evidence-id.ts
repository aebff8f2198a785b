/**
 * The ids of what figures, terms and charts open. No link leads to them, and each stands in the page twice or more, so
 * they are short: the place in the ledger, in the story's terms, or in its charts.
 */
import type { Story } from "../model/story.ts";

/** The id of a figure's evidence, which on paper is the number of its note. Throws for a figure that the story does not have. */
export function evidenceId(story: Story, figure: string): string {
  return String(placeIn(story.figures, figure));
}

/** The id of a term's meaning. Throws for a term that the story does not have. */
export function meaningId(story: Story, term: string): string {
  return `t-${placeIn(story.terms, term)}`;
}

/** The id of a chart's description and table. Throws for a chart that the story does not have. */
export function dataId(story: Story, chart: string): string {
  return `c-${placeIn(story.charts, chart)}`;
}

function placeIn(all: object, name: string): number {
  const place = Object.keys(all).indexOf(name) + 1;
  if (place === 0) throw new Error(`There is no "${name}" in the story.`);
  return place;
}
