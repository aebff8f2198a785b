/**
 * A chart in a few sentences that can stand alone in a message: its finding, its numbers with their hedges (what it shows
 * in words, where it has none), who reported.
 */
import type { Story } from "../model/story.ts";
import { kindOf } from "./kinds.ts";
import { chartOf } from "./named.ts";
import { captionOf } from "./caption.ts";

/** `Title. Gaza, killed: at least 230; … Source: …` Throws an Error where the story has no such chart. */
export function chartSummary(story: Story, id: string): string {
  const chart = chartOf(story, id);
  const kind = kindOf(chart);
  const { title, description } = captionOf(story, chart);
  const numbers = kind.numbers(story, chart);
  const shown = numbers.length > 0 ? `${numbers.join("; ")}.` : description;
  return `${title}. ${shown} ${kind.sourceLine(story, chart)}.`;
}
