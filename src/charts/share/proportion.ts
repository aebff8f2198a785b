/** What part of a whole an amount is, and what is left: computed as the ledger's own formulas are, hedges and all. */
import { computeAmount } from "../../model/compute.ts";
import { extentOf } from "../../model/amount.ts";
import type { Amount } from "../../model/story.ts";

/** The part in per cent of the whole, both as claimed. Less than one per cent is never printed as none. Throws an Error for words. */
export function shareOf(part: Amount, whole: Amount): Amount {
  return acrossEnds([part], ([end = part]) => {
    const share = computeAmount({ operation: "share", of: ["part", "whole"] }, [end, whole]);
    return share.value === 0 && end.value !== 0 ? { hedge: "at most", value: 1 } : share;
  });
}

/** What the parts leave of the whole, all as claimed. Throws an Error for words. */
export function leftOf(whole: Amount, parts: readonly Amount[]): Amount {
  const of = ["whole", ...parts.map((_, i) => `part ${i + 1}`)];
  return acrossEnds(parts, (ends) => computeAmount({ operation: "difference", of }, [whole, ...ends]));
}

/** The result for all lower ends and for all upper ends; a range where the two differ. */
function acrossEnds(amounts: readonly Amount[], compute: (ends: Amount[]) => Amount): Amount {
  const results = [0, 1].map((end) =>
    compute(amounts.map((amount) => ({ hedge: amount.hedge, value: extentOf(amount)?.[end] }))),
  );
  const [first, second] = results.sort((a, b) => (a.value ?? 0) - (b.value ?? 0)) as [Amount, Amount];
  if (first.value === second.value) return first;
  return {
    hedge: first.hedge === second.hedge ? first.hedge : "about",
    between: [first.value ?? 0, second.value ?? 0],
  };
}
