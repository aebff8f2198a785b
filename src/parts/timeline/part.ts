/** The story's events, oldest first: `<Timeline />`. */
import { formatDay } from "../../language/dates.ts";
import type { Story } from "../../model/story.ts";
import { list, filledMarkdown } from "../markdown.ts";
import type { Part } from "../part.ts";

/** In the Markdown edition a list. */
export const timeline: Part = {
  attributes: {},
  once: true,
  reads: ({ timeline, sources }) =>
    timeline.flatMap((event) => [dayOf(event), event.text, sources[event.source[0] ?? ""]?.publisher ?? ""]),
  prints: ({ timeline }) => timeline.map(({ text }) => text),
  markdown: ({ story }) =>
    list(
      story.timeline.map(
        (event) =>
          `**${dayOf(event)}**: ${filledMarkdown(story, event.text)} (${story.sources[event.source[0] ?? ""]?.publisher ?? ""})`,
      ),
    ),
};

/** The day of an event, with its time, or in the words of its entry. */
export function dayOf({ date, time, when }: Story["timeline"][number]): string {
  return when ?? [formatDay(date, "weekday"), time].filter(Boolean).join(", ");
}
