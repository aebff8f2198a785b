/** What a rule finds in a text, and how it is told: what, the charter's rule, what to write, and how to waive it. */
import { type Problem } from "../problem.ts";
import type { Span } from "../prose.ts";

/** Every rule of the linter: the rule of the charter it keeps, and its reason, which ends a message's first sentence. */
export const LINT_RULES = {
  number: { charter: "rule 1", reason: "a number needs a claim, with who counted it" },
  time: { charter: "rule 6", reason: "it says when only to who reads it that day" },
  weekday: { charter: "rule 6", reason: "a weekday is followed by its date" },
  toll: { charter: "rules 1 and 9", reason: "a toll is attributed where it is told" },
  label: { charter: "rule 8", reason: "it judges" },
  name: { charter: "rule 8", reason: "it casts doubt on a name" },
  quotation: { charter: "rule 11", reason: "a quotation carries speaker, date and outlet" },
  hedge: { charter: "rule 2", reason: "a figure prints its own limit and unit" },
  correction: { charter: "rule 13", reason: "a correction is called a correction" },
} as const satisfies Record<string, { charter: string; reason: string }>;

export type LintRule = keyof typeof LINT_RULES;

export interface Finding {
  rule: LintRule;
  /** The place in the span's text. */
  at: number;
  /** What is there, as the beginning of a sentence: `"three" is typed`. */
  what: string;
  /** What to write, as a sentence. */
  write: string;
}

/** A rule over one span. */
export type SpanRule<Context> = (span: Span, context: Context) => Finding[];

/** How a finding is waived in the file, or "" where no comment can stand. */
export function waiverSyntax(rule: LintRule, comments: Span["comments"]): string {
  const text = `allow ${rule}: the reason`;
  return { mdx: `{/* ${text} */}`, yaml: `# ${text}`, none: "" }[comments];
}

/** The finding as a problem. */
export function toProblem(span: Span, { rule, at, what, write }: Finding): Problem {
  const { charter, reason } = LINT_RULES[rule];
  const syntax = waiverSyntax(rule, span.comments);
  return {
    file: span.file,
    line: span.lineOf(at),
    message: `${what}, but ${reason} (charter, ${charter}). ${write}${syntax && ` To let it stand, write before it: ${syntax}`}`,
  };
}
