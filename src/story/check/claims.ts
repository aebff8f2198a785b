/** Claims beside a figure: what differs differs, no count is told twice, and counts that grow do not fall unexplained. */
import type { Rule } from "../check.ts";
import { extentOf, formatAmount } from "../format.ts";
import type { Amount } from "../model.ts";
import type { Problem } from "../problem.ts";

/** Two claims that print the same. */
export function isSame(a: Amount, b: Amount): boolean {
  return formatAmount(a) === formatAmount(b);
}

/** `differs` that repeat the figure or each other, and history that falls without a correction or a note. */
export const checkClaims: Rule = (story, { ledger }) => {
  const problems: Problem[] = [];
  for (const figure of Object.values(story.figures)) {
    const { id, unit, differs, history } = figure;
    const fail = (path: PropertyKey[], message: string) =>
      problems.push({ file: ledger.file, line: ledger.lineOf(["figures", id, ...path]), message });
    const seen = new Map<string, string>();
    const key = (claim: Amount & { countedBy: string; asOf?: string | undefined }) =>
      [formatAmount(claim), claim.countedBy, claim.asOf ?? figure.asOf].join("|");
    differs.forEach((other, i) => {
      const amount = formatAmount(other, unit);
      if (isSame(other, figure) && other.countedBy === figure.countedBy)
        fail(["differs", i], `${amount} by ${other.countedBy} is the figure itself. Only other counts stand here.`);
      else if (seen.has(key(other)))
        fail(["differs", i], `${amount} by ${other.countedBy} already stands here. Add the source to that entry.`);
      seen.set(key(other), amount);
    });
    // A count from a day on only grows; where it fell, somebody was wrong, or counted something else.
    if (figure.since === undefined || figure.formula) continue;
    [...history, figure].forEach((after, i) => {
      const before = history[i - 1];
      const [was, is] = [before && extentOf(before), extentOf(after)];
      if (!before || !was || !is || is[1] >= was[0]) return;
      if (before.kind === "correction" || before.note !== undefined) return;
      fail(
        ["history", i - 1],
        `the count fell from ${formatAmount(before, unit)} to ${formatAmount(after, unit)}. Write kind: correction and a note of what was wrong, or a note of what changed.`,
      );
    });
  }
  return problems;
};
