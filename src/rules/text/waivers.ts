/**
 * Waivers: a comment that lets a finding stand, for a reason; one, or all of a rule in a sentence or in a paragraph, where it
 * says so. One that is malformed or waives nothing is a problem.
 */
import type { Problem } from "../../model/problem.ts";
import { suggest } from "../../model/suggest.ts";
import type { Comment } from "../../reading/comments.ts";
import { sentenceAt } from "./sentences.ts";
import type { Passage } from "../../reading/passages/passage.ts";

interface Waiver extends Comment {
  rule: string;
  scope: "finding" | "sentence" | "paragraph";
  used: boolean;
  /** Where its sentence begins, once it has let something in it stand. */
  sentence?: number;
}

/** The waivers of a file; without a scope each waives one finding, so that a second one in the paragraph is still told. */
export class Waivers {
  readonly problems: Problem[] = [];
  readonly #byLine = new Map<number, Waiver[]>();
  readonly #file: string;

  /** `known` are the names of the rules that can be waived. */
  constructor(file: string, comments: readonly Comment[], known: readonly string[]) {
    this.#file = file;
    for (const comment of comments) {
      const [, rule = "", scope = "finding", reason = ""] =
        /^allow\s+([\w-]+)(?:\s+in\s+(sentence|paragraph))?\s*:?\s*([\s\S]*)$/i.exec(comment.text) ?? [];
      const fail = (message: string) => this.problems.push({ file, line: comment.line, message });
      if (!known.includes(rule)) fail(`"${rule}" is no rule that can be waived.${suggest(rule, known)}`);
      else if (!/\p{L}/u.test(reason)) fail(`a waiver without a reason. Write: allow ${rule}: the reason`);
      else {
        const waiver: Waiver = { ...comment, rule, scope: scope.toLowerCase() as Waiver["scope"], used: false };
        this.#byLine.set(comment.target, [...(this.#byLine.get(comment.target) ?? []), waiver]);
      }
    }
  }

  /** Whether a waiver lets the rule's finding at that offset of the passage stand; one without a scope is used up then. */
  allows(passage: Passage, rule: string, at: number): boolean {
    if (this.#byLine.size === 0) return false;
    const { start } = sentenceAt(passage.text, at);
    const covers = ({ rule: of, scope, used, sentence = start }: Waiver) =>
      of === rule && (scope === "paragraph" || (scope === "sentence" ? sentence === start : !used));
    for (const line of new Set([passage.lineOf(at), passage.first])) {
      const waiver = this.#byLine.get(line)?.find(covers);
      if (!waiver) continue;
      Object.assign(waiver, { used: true, sentence: start });
      return true;
    }
    return false;
  }

  /** Those that waived nothing. Ask when every finding of the file has been seen. */
  unused(): Problem[] {
    return [...this.#byLine.values()]
      .flat()
      .filter(({ used }) => !used)
      .map(({ line, rule }) => ({
        file: this.#file,
        line,
        message: `the waiver "allow ${rule}" waives nothing. Remove it.`,
      }));
  }
}
