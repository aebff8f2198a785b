/** Stories against each other: a figure of one id and one day is one claim, wherever it is told. */
import { formatAmount } from "../../language/amounts.ts";
import type { Figure } from "../../model/story.ts";
import type { Problem } from "../../model/problem.ts";
import type { SiteContext, SiteRule } from "../rule.ts";

/** Figures that say something else than the figure of the same id and day in another story, and do not say why. */
export const across: SiteRule = { name: "across", charter: [1], find };

function find({ stories, files }: Pick<SiteContext, "stories" | "files">): Problem[] {
  const first = new Map<string, { story: string; figure: Figure }>();
  const inOrder = [...stories].sort((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.flatMap((story) =>
    Object.values(story.figures).flatMap((figure): Problem[] => {
      const key = `${figure.id}|${figure.asOf}`;
      const before = first.get(key);
      if (!before) first.set(key, { story: story.id, figure });
      if (!before || figure.unlike !== undefined || claimOf(before.figure) === claimOf(figure)) return [];
      const ledger = files.get(story.id)?.ledger;
      return [
        {
          file: ledger?.file ?? story.id,
          line: ledger?.lineOf(["figures", figure.id]) ?? 1,
          message: `"${figure.id}" is ${claimOf(figure)}, and in "${before.story}" ${claimOf(before.figure)}. Correct one of them, rename it, or say why under unlike:.`,
        },
      ];
    }),
  );
}

const claimOf = (figure: Figure) => `${formatAmount(figure, figure.unit)} ${figure.unit.name} by ${figure.countedBy}`;
