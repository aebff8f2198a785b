/** Stories against each other: a figure of one id and one day is one claim, wherever it is told. */
import { formatAmount } from "../format.ts";
import type { Figure, Story } from "../model.ts";
import type { Problem } from "../problem.ts";
import type { StoryFiles } from "../read/story-folder.ts";

/** Figures that say something else than the figure of the same id and day in another story, and do not say why. */
export function checkAcross(stories: readonly Story[], files: ReadonlyMap<string, StoryFiles>): Problem[] {
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

const claimOf = (figure: Figure) => `${formatAmount(figure, figure.unit)} ${figure.unit} by ${figure.countedBy}`;
