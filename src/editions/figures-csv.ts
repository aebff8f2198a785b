/** The ledger of a story as CSV, a row a claim. */
import { CLAIM_COLUMNS, changeRow, claimCells, type ClaimRow, figureRow } from "./claim-row.ts";
import { toCsv } from "./csv.ts";
import type { Edition } from "./edition.ts";
import { earlierReports } from "../model/claims.ts";
import { changedOn, noticeLines } from "../record/changes.ts";
import type { Figure, Story } from "../model/story.ts";

/** Every claim of the story: each figure with what else there is of it; then what changed that is no figure's. */
export function figuresCsv(story: Story): string {
  const rows = Object.values(story.figures).flatMap((figure) => claimRows(story, figure));
  return toCsv(CLAIM_COLUMNS, [...rows, ...noticeLines(story).map(changeRow)]);
}

/**
 * The figure, what others count, earlier counts, and, where this site had published it, what stood before an update or a
 * correction; all under the same id.
 */
function claimRows(story: Story, figure: Figure): ClaimRow[] {
  const { id, label, unit } = figure;
  const row = (claim: string, of: Parameters<typeof claimCells>[1]): ClaimRow => {
    return { id, label, claim, ...claimCells(story, of, unit) };
  };
  return [
    figureRow(story, figure),
    ...figure.differs.map((other) => ({
      ...row("other count", other),
      ...{ "as of": other.asOf ?? figure.asOf, time: other.asOfTime, note: other.why },
    })),
    ...earlierReports(story, figure).map(({ source, ...report }) => ({
      ...row("earlier count", { ...report, source: [source] }),
      ...{ "as of": report.date, time: report.time, since: figure.since, note: report.note },
    })),
    ...figure.history.map((entry) => {
      const changed = changedOn(story, entry);
      const claim = changed === undefined ? "earlier count" : `before ${entry.kind}`;
      return { ...row(claim, entry), "as of": entry.date, changed, note: entry.note };
    }),
  ];
}

export const edition: Edition<"story"> = { of: "story", make: ({ story }) => figuresCsv(story) };
