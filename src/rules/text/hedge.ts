/** A figure prints its own hedge and its own per cent sign, so that nothing typed beside it can say otherwise. */
import { claimBy } from "../../model/claims.ts";
import { boundOf } from "../../model/hedge.ts";
import type { Passage } from "../../reading/passages/passage.ts";
import type { Found, TextContext, TextRule } from "../rule.ts";

/** Hedges typed before or after a figure, and units after it. */
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
    return [
      ...(before ? [says(before.index, before[0])] : []),
      ...(after ? [says(at + 1 + after[0].search(/\S/), after[0])] : []),
    ];
  });
}
