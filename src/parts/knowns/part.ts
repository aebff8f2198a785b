/** What is known, what is not, and what is disputed (CHARTER rule 12): `<Knowns />`. */
import { sourceName } from "../../language/sources.ts";
import type { Story } from "../../model/story.ts";
import { escapeMarkdown, list, filledMarkdown } from "../markdown.ts";
import type { Part } from "../part.ts";

/** In the Markdown edition three lists. */
export const knowns: Part = {
  attributes: {},
  once: true,
  reads: (story) => groupsOf(story).flatMap(({ title, entries }) => [title, ...entries.map(({ text }) => text)]),
  prints: (story) => groupsOf(story).flatMap(({ entries }) => entries.map(({ text }) => text)),
  markdown: ({ story }) =>
    groupsOf(story)
      .map(({ title, entries }) => `### ${title}\n\n${list(entries.map((entry) => entryYaml(story, entry)))}`)
      .join("\n\n"),
};

type Entry = Story["knowns"]["known"][number];

/** The groups in the order in which they are shown, each under its title; one in which there is nothing is left out. */
export function groupsOf({ knowns }: Story): { title: string; entries: readonly Entry[] }[] {
  return [
    { title: "Known", entries: knowns.known },
    { title: "Not known", entries: knowns.unknown },
    { title: "Disputed", entries: knowns.disputed },
  ].filter(({ entries }) => entries.length > 0);
}

function entryYaml(story: Story, { text, source = [] }: Entry): string {
  return [filledMarkdown(story, text), ...source.map((id) => `(${escapeMarkdown(sourceName(story, id))})`)].join(" ");
}
