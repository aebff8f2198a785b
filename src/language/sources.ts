/** Who reported, and when, as a reader is told. */
import type { Story } from "../model/story.ts";
import { formatDay } from "./dates.ts";

/** Who reported it, as a reader is told: the publisher, or `publisher, as carried by outlet`. */
export function sourceName(story: Story, id: string): string {
  const source = story.sources[id];
  if (!source) throw new Error(`No source "${id}" in "${story.id}".`);
  return source.carriedBy === undefined ? source.publisher : `${source.publisher}, as carried by ${source.carriedBy}`;
}

/** When a source was published, as printed: its day, or `undated`. */
export function sourceDay(story: Story, id: string): string {
  const date = story.sources[id]?.date ?? "undated";
  return date === "undated" ? date : formatDay(date);
}

/** `, 20 May 2021` behind a source's name; nothing where the name ends with that day itself. */
export function dayBehind(story: Story, id: string, name: string): string {
  const day = sourceDay(story, id);
  return name.endsWith(day) ? "" : `, ${day}`;
}

/** Who reported and when, for a list of sources: `AP, 20 May 2021; Haaretz, undated`. */
export function reportedBy(story: Story, ids: readonly string[]): string {
  return ids.map((id) => sourceName(story, id) + dayBehind(story, id, sourceName(story, id))).join("; ");
}

/** The publishers of sources, each once, without carriers and days. */
export function publishersOf(story: Story, ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => story.sources[id]?.publisher ?? id))];
}
