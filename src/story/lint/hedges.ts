/** Rule 2: a figure prints its own hedge and its own per cent sign, so that nothing typed beside it can say otherwise. */
import { claimBy } from "../claims.ts";
import { boundOf } from "../hedge.ts";
import type { Story } from "../model.ts";
import type { Span } from "../prose.ts";
import type { Finding } from "./finding.ts";
import type { Language } from "./language.ts";

/** Hedges typed before or after a figure, and units after it. */
export function typedHedges({ text, figures }: Span, { patterns }: Language, story: Story): Finding[] {
  return figures.flatMap(({ id, by, at }): Finding[] => {
    const figure = Object.hasOwn(story.figures, id) ? story.figures[id] : undefined;
    const claim = figure && (by === undefined ? figure : claimBy(figure, by));
    const before = new RegExp(patterns.hedgeBefore.source, "iu").exec(text.slice(0, at));
    const after = new RegExp(patterns.hedgeAfter.source, "iu").exec(text.slice(at + 1));
    const own = claim && boundOf(claim.hedge) !== "exact" ? `"${claim.hedge}" itself` : "no limit: it is exact";
    const says = (start: number, typed: string): Finding => {
      const word = typed.trim().replace(/\s+/g, " ");
      const what = `"${word}" is typed beside "${id}"`;
      return { rule: "hedge", at: start, what, write: `Leave "${word}" out; the figure prints ${own}.` };
    };
    return [
      ...(before ? [says(before.index, before[0])] : []),
      ...(after ? [says(at + 1 + after[0].search(/\S/), after[0])] : []),
    ];
  });
}
