/** The ledger of a story as CSV, a row a claim. */
import { CLAIM_COLUMNS, claimCells, type ClaimRow, figureRow } from "./claim-row.ts";
import { toCsv } from "./csv.ts";
import type { Edition } from "./edition.ts";
import { changedOn } from "../record/changes.ts";
import type { Story } from "../model/story.ts";

/** Every claim of the story: each figure, then what others count and what it was before, under the same
 * id: an earlier count, or, where this site had published it, what stood before an update or a correction. */
export function figuresCsv(story: Story): string {
  const rows = Object.values(story.figures).flatMap((figure): ClaimRow[] => {
    const { id, label, unit } = figure;
    return [
      figureRow(story, figure),
      ...figure.differs.map((other) => ({
        ...{ id, label, claim: "other count", ...claimCells(story, other, unit) },
        ...{ "as of": other.asOf ?? figure.asOf, time: other.asOfTime, note: other.why },
      })),
      ...figure.history.map((entry) => ({
        ...{
          id,
          label,
          claim: changedOn(story, entry) === undefined ? "earlier count" : `before ${entry.kind}`,
          ...claimCells(story, entry, unit),
        },
        ...{ "as of": entry.date, note: entry.note },
      })),
    ];
  });
  return toCsv(CLAIM_COLUMNS, rows);
}

export const edition: Edition<"story"> = { of: "story", make: ({ story }) => figuresCsv(story) };
