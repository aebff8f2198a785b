/** Waivers: a comment that lets one finding stand, for a reason. One that is malformed or waives nothing is a problem. */
import { type Problem, suggest } from "../problem.ts";
import type { Span } from "../prose.ts";
import type { Comment } from "../read/comments.ts";
import { type Finding, LINT_RULES, type LintRule } from "./finding.ts";

interface Waiver extends Comment {
  file: string;
  rule: LintRule;
  used: boolean;
}

const isRule = (name: string): name is LintRule => Object.hasOwn(LINT_RULES, name);

/** The waivers of a file; each waives one finding, so that a second one in the same paragraph is still told. */
export class Waivers {
  readonly problems: Problem[] = [];
  readonly #byLine = new Map<number, Waiver[]>();
  readonly #file: string;

  constructor(file: string, comments: readonly Comment[]) {
    this.#file = file;
    for (const comment of comments) {
      const [, rule = "", reason = ""] = /^allow\s+([\w-]+)\s*:?\s*([\s\S]*)$/i.exec(comment.text) ?? [];
      const fail = (message: string) => this.problems.push({ file, line: comment.line, message });
      if (!isRule(rule)) fail(`"${rule}" is no rule that can be waived.${suggest(rule, Object.keys(LINT_RULES))}`);
      else if (!/\p{L}/u.test(reason)) fail(`a waiver without a reason. Write: allow ${rule}: the reason`);
      else {
        const waiver = { ...comment, file, rule, used: false };
        this.#byLine.set(comment.target, [...(this.#byLine.get(comment.target) ?? []), waiver]);
      }
    }
  }

  /** Whether a waiver lets the finding stand; that waiver is used up. */
  allows(span: Span, { rule, at }: Finding): boolean {
    if (this.#byLine.size === 0) return false;
    for (const line of new Set([span.lineOf(at), span.first])) {
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
