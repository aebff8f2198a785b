/** What the parts leave of a whole: computed as the ledger's own formulas are, hedges and all. */
import { computeAmount } from "../../model/compute.ts";
import { extentOf } from "../../model/amount.ts";
import type { Amount } from "../../model/story.ts";

/** What is left, all as claimed; a range where a part is one. Throws an Error for words. */
export function leftOf(whole: Amount, parts: readonly Amount[]): Amount {
  const of = ["whole", ...parts.map((_, i) => `part ${i + 1}`)];
  const [most, least] = [0, 1].map((end) => {
    const ends = parts.map((part) => ({ hedge: part.hedge, value: extentOf(part)?.[end] }));
    return computeAmount({ operation: "difference", of }, [whole, ...ends]);
  }) as [Amount, Amount];
  if (most.value === least.value) return most;
  return {
    hedge: most.hedge === least.hedge ? most.hedge : "about",
    between: [least.value ?? 0, most.value ?? 0],
  };
}
