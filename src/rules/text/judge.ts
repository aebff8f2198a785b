/** Rules over passages, less what a waiver lets stand. Is told which rules there are. */
import type { Problem } from "../../model/problem.ts";
import type { Comment } from "../../reading/comments.ts";
import type { Passage } from "../../reading/passages/passage.ts";
import type { TextContext, TextRule } from "../rule.ts";
import { markupIn } from "./markup.ts";
import { toProblem } from "./message.ts";
import { Waivers } from "./waivers.ts";

/** A file with the comments to the checks that stand in it. */
export interface Commented {
  file: string;
  comments: readonly Comment[];
}

/** What the rules find in the passages of these files. Waivers may name any of `known`, which are the names of all rules. */
export function judgeTexts(
  rules: readonly TextRule[],
  known: readonly string[],
  passages: readonly Passage[],
  files: readonly Commented[],
  context: TextContext,
): Problem[] {
  const waivers = new Map(files.map(({ file, comments }) => [file, new Waivers(file, comments, known)]));
  const found = passages.flatMap((passage) => [
    ...markupIn(passage),
    ...rules
      .flatMap((rule) => rule.find(passage, context).map((one) => ({ rule, one })))
      .sort((a, b) => a.one.at - b.one.at)
      .filter(({ rule, one }) => !waivers.get(passage.file)?.allows(passage, rule.name, one.at))
      .map(({ rule, one }) => toProblem(passage, rule, one)),
  ]);
  return [...found, ...[...waivers.values()].flatMap((waiver) => [...waiver.problems, ...waiver.unused()])];
}
