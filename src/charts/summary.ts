/**
 * A chart in a few sentences that can stand below its title in a message, of which a chat may show the first alone: what is
 * measured and who counted, then its numbers with their hedges (what it shows in words, where it has none), who reported.
 */
import type { Story } from "../model/story.ts";
import { kindOf } from "./kinds.ts";
import { chartOf } from "./named.ts";
import { captionOf } from "./caption.ts";

/** `People reported killed, … Gaza, killed: at least 230; … Source: …` Throws an Error where the story has no such chart. */
export function chartSummary(story: Story, id: string): string {
  const chart = chartOf(story, id);
  const kind = kindOf(chart);
  const { measure, description } = captionOf(story, chart);
  const numbers = kind.numbers(story, chart);
  const shown = numbers.length > 0 ? `${numbers.join("; ")}.` : description;
  return `${measure} ${shown} ${kind.sourceLine(story, chart)}.`;
}
