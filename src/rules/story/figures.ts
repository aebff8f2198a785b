/** Figures: numbers are possible, and a part is not larger than its whole. */
import type { StoryContext, StoryRule } from "../rule.ts";
import { formatAmount } from "../../language/amounts.ts";
import { extentOf } from "../../model/amount.ts";
import type { Amount } from "../../model/story.ts";
import type { Problem } from "../../model/problem.ts";

/** Units whose counts have no halves. */
const WHOLE = new Set([
  "people",
  "rockets",
  "buildings",
  "homes",
  "lawmakers",
  "schools",
  "strikes",
  "children",
  "votes",
]);

/** Values out of range, and subsets larger than their whole. */
export const figures: StoryRule = { name: "figures", charter: [], find };

function find({ story, files: { ledger } }: StoryContext): Problem[] {
  const problems: Problem[] = [];
  const fail = (path: PropertyKey[], message: string) =>
    problems.push({ file: ledger.file, line: ledger.lineOf(["figures", ...path]), message });

  for (const figure of Object.values(story.figures)) {
    const { id, unit, partOf } = figure;
    const check = (amount: Amount, ...path: PropertyKey[]) => {
      const field = amount.between ? "between" : "value";
      for (const value of extentOf(amount) ?? []) {
        if (unit === "per cent" && value > 100)
          fail([id, ...path, field], `${value} per cent is more than the whole. Write a share of 0 to 100.`);
        if (WHOLE.has(unit) && !Number.isInteger(value))
          fail([id, ...path, field], `${value} ${unit} is not a whole number. Write the count itself.`);
      }
    };
    check(figure);
    figure.differs.forEach((other, i) => check(other, "differs", i));
    figure.history.forEach((entry, i) => check(entry, "history", i));

    const whole = partOf === undefined ? undefined : story.figures[partOf];
    const [part, all] = [extentOf(figure), whole && extentOf(whole)];
    if (!whole || !part || !all) continue;
    if (whole.unit !== unit)
      fail([id, "partOf"], `"${id}" counts ${unit} and "${whole.id}" ${whole.unit}. A part has the unit of its whole.`);
    if (part[1] > all[1]) {
      fail(
        [id, "partOf"],
        `"${id}" (${formatAmount(figure, unit)}) is larger than "${whole.id}" (${formatAmount(whole, unit)}), of which it is a part. Correct one of them.`,
      );
    }
  }
  return problems;
}
