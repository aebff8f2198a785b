/** The story's events, oldest first: `<Timeline />`. */
import { formatAmong } from "../../language/dates.ts";
import type { Story } from "../../model/story.ts";
import { list, filledMarkdown } from "../markdown.ts";
import type { Part } from "../part.ts";

/** In the Markdown edition a list. */
export const timeline: Part = {
  attributes: {},
  once: true,
  reads: ({ timeline, sources }) =>
    timeline.flatMap((event) => [
      dayOf({ timeline }, event),
      event.text,
      sources[event.source[0] ?? ""]?.publisher ?? "",
    ]),
  prints: ({ timeline }) => timeline.map(({ text }) => text),
  markdown: ({ story }) =>
    list(
      story.timeline.map(
        (event) =>
          `**${dayOf(story, event)}**: ${filledMarkdown(story, event.text)} (${story.sources[event.source[0] ?? ""]?.publisher ?? ""})`,
      ),
    ),
};

/** The day of an event, with its time, or in the words of its entry; with its year where the events are of more than one. */
export function dayOf(
  { timeline }: Pick<Story, "timeline">,
  { date, time, when }: Pick<Story["timeline"][number], "date" | "time" | "when">,
): string {
  const others = timeline.map((event) => event.date);
  return when ?? [formatAmong(date, others, "weekday"), time].filter(Boolean).join(", ");
}
