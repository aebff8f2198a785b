/** Figures that nobody names: a claim stays only if the story uses it or says why it keeps it. */
import type { StoryContext, StoryRule } from "../rule.ts";
import type { Problem } from "../../model/problem.ts";
import { closest } from "../../model/suggest.ts";
import { type Mention, mentionsIn } from "../../reading/mentions.ts";
import type { StoryFiles } from "../../reading/story-folder.ts";
import { areRead } from "../../reading/story-lists.ts";

/**
 * A figure is used where a text, a chart, a formula or a drawn series names it, or a used whole is made of it. That it
 * is a part of another is not a use, and neither is the list of figures, which prints them all.
 */
export const unusedFigures: StoryRule = { name: "unused-figures", charter: [], find };

function find({ story, files }: StoryContext): Problem[] {
  const { ledger, sections } = files;
  // What a file that could not be read uses is not known.
  if (!areRead(sections)) return [];
  const mentions = mentionsIn(story, files);
  const used = usedFigures(mentions, files);
  const known = Object.keys(ledger.data?.figures ?? {});
  // A slip in a name is told where it stands, and not once more where the name is right.
  const meant = new Set(
    mentions.flatMap(({ kind, id }) => (kind === "figure" && !known.includes(id) ? (closest(id, known) ?? []) : [])),
  );
  return Object.values(story.figures).flatMap(({ id, keep }): Problem[] => {
    const at = (field: PropertyKey[], message: string) => [
      { file: ledger.file, line: ledger.lineOf(["figures", id, ...field]), message },
    ];
    if (!used.has(id) && keep === undefined && !meant.has(id))
      return at([], `figure "${id}" is not used. Use it, remove it, or say why it stays: keep: the reason`);
    if (used.has(id) && keep !== undefined)
      return at(["keep"], `figure "${id}" is used, so that "keep" says nothing. Remove the field.`);
    return [];
  });
}

/** Ids of the figures that something uses. */
export function usedFigures(mentions: readonly Mention[], { ledger }: Pick<StoryFiles, "ledger">): Set<string> {
  const outside = mentions.filter(({ file }) => file !== ledger.file);
  const used = new Set(outside.filter(({ kind }) => kind === "figure" || kind === "series").map(({ id }) => id));
  // As written: also by figures that could not be computed.
  for (const { formula, madeOf } of Object.values(ledger.data?.figures ?? {}))
    [...(formula?.of ?? []), ...(madeOf ?? [])].forEach((id) => used.add(id));
  return used;
}
