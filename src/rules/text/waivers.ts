/** Waivers: a comment that lets one finding stand, for a reason. One that is malformed or waives nothing is a problem. */
import type { Problem } from "../../model/problem.ts";
import { suggest } from "../../model/suggest.ts";
import type { Comment } from "../../reading/comments.ts";
import type { Passage } from "../../reading/passages/passage.ts";

interface Waiver extends Comment {
  rule: string;
  used: boolean;
}

/** The waivers of a file; each waives one finding, so that a second one in the same paragraph is still told. */
export class Waivers {
  readonly problems: Problem[] = [];
  readonly #byLine = new Map<number, Waiver[]>();
  readonly #file: string;

  /** `known` are the names of the rules that can be waived. */
  constructor(file: string, comments: readonly Comment[], known: readonly string[]) {
    this.#file = file;
    for (const comment of comments) {
      const [, rule = "", reason = ""] = /^allow\s+([\w-]+)\s*:?\s*([\s\S]*)$/i.exec(comment.text) ?? [];
      const fail = (message: string) => this.problems.push({ file, line: comment.line, message });
      if (!known.includes(rule)) fail(`"${rule}" is no rule that can be waived.${suggest(rule, known)}`);
      else if (!/\p{L}/u.test(reason)) fail(`a waiver without a reason. Write: allow ${rule}: the reason`);
      else {
        const waiver = { ...comment, rule, used: false };
        this.#byLine.set(comment.target, [...(this.#byLine.get(comment.target) ?? []), waiver]);
      }
    }
  }

  /** Whether a waiver lets the rule's finding at that offset of the passage stand; that waiver is used up. */
  allows(passage: Passage, rule: string, at: number): boolean {
    if (this.#byLine.size === 0) return false;
    for (const line of new Set([passage.lineOf(at), passage.first])) {
      const waiver = this.#byLine.get(line)?.find((candidate) => candidate.rule === rule && !candidate.used);
      if (!waiver) continue;
      waiver.used = true;
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
