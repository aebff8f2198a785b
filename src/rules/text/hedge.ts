/** A figure prints its own hedge, minus, range and per cent sign, so that nothing typed beside it can say otherwise. */
import { claimBy } from "../../model/claims.ts";
import { boundOf } from "../../model/hedge.ts";
import type { Passage } from "../../reading/passages/passage.ts";
import type { Found, TextContext, TextRule } from "../rule.ts";

/** Hedges typed before or after a figure, units after it, and words before it that say once more that it fell or is a range. */
export const hedge: TextRule = {
  name: "hedge",
  charter: [2],
  reason: "a figure prints its own limit and unit",
  onPages: false,
  find,
};

function find({ text, figures }: Passage, { vocabulary: { patterns }, story }: TextContext): Found[] {
  if (!story) return [];
  return figures.flatMap(({ id, by, at }): Found[] => {
    const figure = Object.hasOwn(story.figures, id) ? story.figures[id] : undefined;
    const claim = figure && (by === undefined ? figure : claimBy(figure, by));
    const before = new RegExp(patterns.hedgeBefore.source, "iu").exec(text.slice(0, at));
    const after = new RegExp(patterns.hedgeAfter.source, "iu").exec(text.slice(at + 1));
    const own = claim && boundOf(claim.hedge) !== "exact" ? `"${claim.hedge ?? ""}" itself` : "no limit: it is exact";
    const says = (start: number, typed: string): Found => {
      const word = typed.trim().replace(/\s+/g, " ");
      const what = `"${word}" is typed beside "${id}"`;
      return { at: start, what, write: `Leave "${word}" out; the figure prints ${own}.` };
    };
    const [low, high] = claim?.between ?? [claim?.value, claim?.value];
    const fall =
      high !== undefined && high < 0 ? new RegExp(patterns.fallBy.source, "iu").exec(text.slice(0, at)) : null;
    const range =
      low !== undefined && low !== high ? new RegExp(patterns.rangeBefore.source, "iu").exec(text.slice(0, at)) : null;
    const twice = (found: RegExpExecArray, prints: string): Found => {
      const word = found[0].trim().replace(/\s+/g, " ");
      return { at: found.index, what: `"${word}" is typed beside "${id}"`, write: prints };
    };
    return [
      ...(fall ? [twice(fall, "Write was, or changed by; the figure prints its minus itself.")] : []),
      ...(range
        ? [twice(range, `Leave "${range[0].trim()}" out; the figure prints both ends of its range itself.`)]
        : []),
      ...(before ? [says(before.index, before[0])] : []),
      ...(after ? [says(at + 1 + after[0].search(/\S/), after[0])] : []),
    ];
  });
}
