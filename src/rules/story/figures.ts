/** Figures: numbers are possible, and a part is not larger than its whole. */
import type { StoryContext, StoryRule } from "../rule.ts";
import { formatAmount } from "../../language/amounts.ts";
import { extentOf } from "../../model/amount.ts";
import type { Amount } from "../../model/story.ts";
import { impossibleIn } from "../../model/units.ts";
import type { Problem } from "../../model/problem.ts";

/** Values out of range, and subsets larger than their whole. */
export const figures: StoryRule = { name: "figures", charter: [], find };

function find({ story, files: { ledger, series } }: StoryContext): Problem[] {
  const problems: Problem[] = [];
  const fail = (path: PropertyKey[], message: string) =>
    problems.push({ file: ledger.file, line: ledger.lineOf(["figures", ...path]), message });

  for (const [id, { file, reports, lines }] of series) {
    const unit = Object.hasOwn(story.figures, id) ? story.figures[id]?.unit : undefined;
    reports.forEach(({ value, interval }, i) => {
      for (const each of [value, ...endsOf(interval)]) {
        const wrong = unit && impossibleIn(unit, each);
        if (wrong !== undefined) problems.push({ file, line: lines[i] ?? 1, message: wrong });
      }
    });
  }
  for (const figure of Object.values(story.figures)) {
    const { id, unit, partOf } = figure;
    const check = (amount: Amount, ...path: PropertyKey[]) => {
      const field = amount.between ? "between" : "value";
      for (const value of extentOf(amount) ?? []) {
        const wrong = impossibleIn(unit, value);
        if (wrong !== undefined) fail([id, ...path, field], wrong);
      }
      for (const value of endsOf(amount.interval)) {
        const wrong = impossibleIn(unit, value);
        if (wrong !== undefined) fail([id, ...path, "interval"], wrong);
      }
    };
    check(figure);
    figure.differs.forEach((other, i) => check(other, "differs", i));
    figure.history.forEach((entry, i) => check(entry, "history", i));

    const whole = partOf === undefined ? undefined : story.figures[partOf];
    const [part, all] = [extentOf(figure), whole && extentOf(whole)];
    if (!whole || !part || !all) continue;
    if (whole.unit.name !== unit.name)
      fail(
        [id, "partOf"],
        `"${id}" counts ${unit.name} and "${whole.id}" ${whole.unit.name}. A part has the unit of its whole.`,
      );
    if (part[1] > all[1]) {
      fail(
        [id, "partOf"],
        `"${id}" (${formatAmount(figure, unit)}) is larger than "${whole.id}" (${formatAmount(whole, unit)}), of which it is a part. Correct one of them.`,
      );
    }
  }
  return problems;
}

function endsOf(interval: Amount["interval"]): number[] {
  return interval ? [interval.low, interval.high] : [];
}
