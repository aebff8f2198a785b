/** Ids that are one slip apart: two entries where one was meant, or two that an editor will confuse. */
import type { StoryContext, StoryRule } from "../rule.ts";
import type { Problem } from "../../model/problem.ts";

/** Of figures, sources, quotations, terms and charts, ids that differ in one letter or in the order of their words. */
export const likeness: StoryRule = { name: "likeness", charter: [], find };

function find({ files: { ledger, quotes, charts, story } }: StoryContext): Problem[] {
  const groups = [
    ["figure", ledger, "figures", ledger.data?.figures],
    ["source", ledger, "sources", ledger.data?.sources],
    ["quote", quotes, "quotes", quotes.data?.quotes],
    ["chart", charts, "charts", charts.data?.charts],
    ["term", story, "terms", story.data?.terms],
  ] as const;
  return groups.flatMap(([kind, file, under, entries = {}]) =>
    likeIds(Object.keys(entries)).map(([id, before]): Problem => ({
      file: file.file,
      line: file.lineOf([under, id]),
      message: `${kind} "${id}" is nearly "${before}". Make them one, or give it a name that nobody will confuse.`,
    })),
  );
}

/** Pairs of an id and an earlier one like it. Numbers tell apart, letters must differ by more than one. Linear. */
export function likeIds(ids: readonly string[]): [id: string, before: string][] {
  const seen = new Map<string, string>();
  return ids.flatMap((id): [string, string][] => {
    const keys = keysOf(id);
    const before = keys.map((key) => seen.get(key)).find((other) => other !== undefined);
    keys.forEach((key) => seen.set(key, seen.get(key) ?? id));
    return before === undefined ? [] : [[id, before]];
  });
}

/** What two like ids have in common: the id less one of its letters, or its words in alphabetical order. */
function keysOf(id: string): string[] {
  const sorted = id.split("-").sort().join(" ");
  if (id.replace(/[^a-z]/g, "").length < 6) return [sorted];
  const shorter = Array.from(id, (letter, i) => (/\d/.test(letter) ? id : id.slice(0, i) + id.slice(i + 1)));
  return [...new Set([sorted, id, ...shorter])];
}
