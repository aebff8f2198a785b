/**
 * The ids of what figures and terms open. No link leads to them, and each stands in the page twice or more, so they are
 * short: the place in the ledger, or in the story's terms.
 */
import type { Story } from "../model/story.ts";

/** The id of a figure's evidence. Throws for a figure that the story does not have. */
export function evidenceId(story: Story, figure: string): string {
  return `f-${placeIn(story.figures, figure)}`;
}

/** The id of a term's meaning. Throws for a term that the story does not have. */
export function meaningId(story: Story, term: string): string {
  return `t-${placeIn(story.terms, term)}`;
}

function placeIn(all: object, name: string): number {
  const place = Object.keys(all).indexOf(name) + 1;
  if (place === 0) throw new Error(`There is no "${name}" in the story.`);
  return place;
}
