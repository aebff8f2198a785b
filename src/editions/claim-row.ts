/**
 * A claim as a row of CSV. A hedge has a column of its own and stands in the printed value too (CHARTER rule 2); a number
 * that was given in words stays in words.
 */
import { counterName, doubtText, formulaText } from "../language/claims.ts";
import { sourceName } from "../language/sources.ts";
import type { Cell } from "./csv.ts";
import { formatAmount } from "../language/amounts.ts";
import type { Amount, Figure, Story } from "../model/story.ts";
import { uri } from "../model/addresses.ts";
import type { ChangeLine } from "../record/changes.ts";
import type { Unit } from "../model/units.ts";

/**
 * Columns of every CSV file of claims. Several sources stand in one cell, their addresses parted by spaces. `changed` is
 * the day on which this site replaced what the row says.
 */
export const CLAIM_COLUMNS = [
  "id",
  "label",
  "claim",
  "printed",
  "hedge",
  "value",
  "low",
  "high",
  "words",
  "unit",
  "counted by",
  "source",
  "source date",
  "source address",
  "as of",
  "time",
  "since",
  "until",
  "changed",
  "disputed",
  "leaves out",
  "computed from",
  "note",
  "interval low",
  "interval high",
  "interval level",
  "projection",
] as const;
/** One row by its columns. */
export type ClaimRow = Partial<Record<(typeof CLAIM_COLUMNS)[number], Cell>>;

/** The part of a row that every claim has: its amount, who counted, who reported, as of when. */
export function claimCells(
  story: Story,
  claim: Amount & { countedBy?: string | undefined; source: readonly string[] },
  unit: Unit,
): ClaimRow {
  const { hedge, value, words, between: [low, high] = [], interval, projection, countedBy, source } = claim;
  const sources = source.flatMap((id) => story.sources[id] ?? []);
  return {
    ...{
      printed: formatAmount(claim, unit),
      hedge,
      value,
      low,
      high,
      words,
      unit: unit.name,
      "counted by": countedBy && counterName(countedBy),
    },
    "interval low": interval?.low,
    "interval high": interval?.high,
    "interval level": interval?.level,
    projection: projection && "yes",
    source: source.map((id) => sourceName(story, id)).join("; "),
    "source date": sources.map(({ date }) => date).join("; "),
    // One for each source, in their order: what has no address says so.
    "source address": sources.map(({ url }) => (url === undefined ? "none" : uri(url))).join(" "),
  };
}

/** A figure as a row of its own. */
export function figureRow(story: Story, figure: Figure): ClaimRow {
  const { id, label, unit, asOf, asOfTime, since, until, leavesOut } = figure;
  return {
    ...{ id, label, claim: "figure", ...claimCells(story, figure, unit), "as of": asOf, time: asOfTime, since, until },
    disputed: doubtText(story, figure),
    "leaves out": leavesOut,
    "computed from": formulaText(story, figure),
  };
}

/** A change since publication as a row without a claim: what was wrong or moved, in words. */
export function changeRow({ kind, day, text }: ChangeLine): ClaimRow {
  return { claim: kind, changed: day, note: text };
}
