/** Claims beside a figure: what differs differs, no count is told twice, and counts that grow do not fall unexplained. */
import type { StoryContext, StoryRule } from "../rule.ts";
import { formatAmount, isSame } from "../../language/amounts.ts";
import { extentOf } from "../../model/amount.ts";
import { UNNAMED } from "../../model/claims.ts";
import { firstDay, lastDay } from "../../model/periods.ts";
import type { Amount, Differing, Figure } from "../../model/story.ts";
import type { Problem } from "../../model/problem.ts";

/** `differs` that repeat the figure or each other or put it out of date, and history that falls without a correction or a note. */
export const claims: StoryRule = { name: "claims", charter: [4, 7], find };

function find({ story, files: { ledger } }: StoryContext): Problem[] {
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
      if (isOutdatedBy(figure, other, story.asOf))
        fail(
          ["differs", i],
          `${amount} by ${other.countedBy}, of ${other.asOf ?? ""}, is newer and larger than the figure itself, ${formatAmount(figure, unit)} of ${figure.asOf}. Make it the figure, and what the figure is now an entry of its history.`,
        );
    });
    // A count from a day on only grows; where it fell, somebody was wrong, or counted something else.
    if (figure.since === undefined || figure.formula) continue;
    // What was wrong is no step of the count.
    const right = history.filter(({ kind }) => kind !== "correction");
    [...right, figure].forEach((after, i) => {
      const before = right[i - 1];
      const [was, is] = [before && extentOf(before), extentOf(after)];
      if (!before || !was || !is || is[1] >= was[0] || before.note !== undefined) return;
      fail(
        ["history", history.indexOf(before)],
        `the count fell from ${formatAmount(before, unit)} to ${formatAmount(after, unit)}. Write kind: correction and a note of what was wrong, or a note of what changed.`,
      );
    });
  }
  return problems;
}

/**
 * A newer and larger count by the same counter, so that the figure itself is out of date; but not where the figure is
 * what stood on the day that the story tells of, and the other was made later.
 */
function isOutdatedBy(figure: Figure, other: Differing, storyDay: string): boolean {
  if (figure.countedBy === UNNAMED || other.countedBy !== figure.countedBy || other.asOf === undefined) return false;
  const [is, says] = [extentOf(figure), extentOf(other)];
  if (!is || !says || says[1] <= is[1] || firstDay(other.asOf) <= lastDay(figure.asOf)) return false;
  return firstDay(figure.asOf) > storyDay || lastDay(other.asOf) <= storyDay;
}
