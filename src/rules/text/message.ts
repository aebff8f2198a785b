/** How a finding in a text is told: what, the charter's rule, what to write, and how to waive it. */
import type { Problem } from "../../model/problem.ts";
import type { Passage } from "../../reading/passages/passage.ts";
import type { Found, TextRule } from "../rule.ts";

/** How a finding is waived in the file, or "" where no comment can stand. */
export function waiverSyntax(rule: string, comments: Passage["comments"]): string {
  const text = `allow ${rule}: the reason`;
  return { mdx: `{/* ${text} */}`, yaml: `# ${text}`, none: "" }[comments];
}

/** What the rule found, as a problem: `"12" is typed, but a number needs a claim (charter, rule 1). Write …` */
export function toProblem(passage: Passage, rule: TextRule, { at, what, write }: Found): Problem {
  const { name, charter, reason } = rule;
  const numbers =
    charter.length === 0 ? "" : ` (charter, rule${charter.length === 1 ? "" : "s"} ${charter.join(" and ")})`;
  const syntax = waiverSyntax(name, passage.comments);
  return {
    file: passage.file,
    line: passage.lineOf(at),
    message: `${what}, but ${reason}${numbers}. ${write}${syntax && ` To let it stand, write before it: ${syntax}`}`,
  };
}
