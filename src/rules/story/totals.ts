/** Totals: a figure that is made of parts is their sum, as far as the hedges of all of them can tell. */
import type { StoryContext, StoryRule } from "../rule.ts";
import { formatAmount } from "../../language/amounts.ts";
import { formatNumber } from "../../language/numbers.ts";
import { extentOf } from "../../model/amount.ts";
import { sumOf } from "../../model/decimals.ts";
import { boundOf } from "../../model/hedge.ts";
import type { Amount, Figure } from "../../model/story.ts";
import type { Problem } from "../../model/problem.ts";

/** Parts that are not declared parts, and parts that cannot add up to the whole. */
export const totals: StoryRule = { name: "totals", charter: [], find };

function find({ story, files: { ledger } }: StoryContext): Problem[] {
  const problems: Problem[] = [];
  for (const whole of Object.values(story.figures)) {
    if (!whole.madeOf) continue;
    const fail = (message: string, ...path: PropertyKey[]) =>
      problems.push({ file: ledger.file, line: ledger.lineOf(["figures", whole.id, "madeOf", ...path]), message });
    const parts = whole.madeOf.flatMap((id) => (Object.hasOwn(story.figures, id) ? (story.figures[id] ?? []) : []));
    if (parts.length < whole.madeOf.length) continue; // an unknown id is another rule's to tell
    if (new Set(whole.madeOf).size < whole.madeOf.length) fail("a part is named twice. Name each once.");
    whole.madeOf.forEach((id, i) => {
      if (story.figures[id]?.partOf !== whole.id)
        fail(`"${id}" is not a part of "${whole.id}". Write partOf: ${whole.id} there, or leave it out here.`, i);
    });
    const limits = parts.map(limitsOf);
    const sum = [0, 1].map((end) => sumOf(limits.map((each) => each[end] ?? 0))) as [number, number];
    const [low, high] = limitsOf(whole);
    if (sum[0] <= high && sum[1] >= low) continue;
    const total = sumOf(parts.map((part) => extentOf(part)?.[0] ?? 0));
    fail(
      `the parts of "${whole.id}" add up to ${formatNumber(total)}, and it is ${formatAmount(whole, whole.unit)}. Correct a figure, or leave a part out.`,
    );
  }
  return problems;
}

/** How far a claim reaches: a floor has no upper end, a ceiling no lower one; what is near, a tenth to both sides. */
function limitsOf({ unit, ...amount }: Amount & Pick<Figure, "unit">): [number, number] {
  const least = (unit.belowZero ?? unit.change) ? -Infinity : 0;
  const [low, high] = extentOf(amount) ?? [least, Infinity];
  const bound = boundOf(amount.hedge);
  if (bound === "floor") return [low, Infinity];
  if (bound === "ceiling") return [least, high];
  return bound === "near" ? [low - Math.abs(low) * 0.1, high + Math.abs(high) * 0.1] : [low, high];
}
