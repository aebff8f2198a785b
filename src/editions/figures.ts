/**
 * The ledger as files for others: CSV with a row a claim, JSON with its sources beside it. A hedge has a column of its
 * own and stands in the printed value too (CHARTER rule 2); a number that was given in words stays in words.
 */
import { formulaText } from "../language/claims.ts";
import { sourceName } from "../language/sources.ts";
import { toCsv, type Cell } from "./csv.ts";
import type { LedgerFile, PublishedClaim } from "./figures-schema.ts";
import { formatAmount } from "../language/amounts.ts";
import type { Amount, Figure, Source, Story } from "../model/story.ts";
import type { Site } from "../model/schema/site.ts";
import { absolute, uri, urls } from "../model/addresses.ts";

/** Columns of every CSV file of claims. Several sources stand in one cell, their addresses parted by spaces. */
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
  "leaves out",
  "computed from",
  "note",
] as const;
/** One row by its columns. */
export type ClaimRow = Partial<Record<(typeof CLAIM_COLUMNS)[number], Cell>>;

/** The part of a row that every claim has: its amount, who counted, who reported, as of when. */
export function claimCells(
  story: Story,
  claim: Amount & { countedBy?: string | undefined; source: readonly string[] },
  unit: string,
): ClaimRow {
  const { hedge, value, words, between: [low, high] = [], countedBy, source } = claim;
  const sources = source.flatMap((id) => story.sources[id] ?? []);
  return {
    ...{ printed: formatAmount(claim, unit), hedge, value, low, high, words, unit, "counted by": countedBy },
    source: source.map((id) => sourceName(story, id)).join("; "),
    "source date": sources.map(({ date }) => date).join("; "),
    "source address": sources.flatMap(({ url }) => (url === undefined ? [] : uri(url))).join(" "),
  };
}

/** A figure as a row of its own. */
export function figureRow(story: Story, figure: Figure): ClaimRow {
  const { id, label, unit, asOf, asOfTime, since, leavesOut } = figure;
  return {
    ...{ id, label, claim: "figure", ...claimCells(story, figure, unit), "as of": asOf, time: asOfTime, since },
    "leaves out": leavesOut,
    "computed from": formulaText(story, figure),
  };
}

/** Every claim of the story: each figure, then what others count and what it was before, under the same id. */
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
        ...{ id, label, claim: `before ${entry.kind}`, ...claimCells(story, entry, unit) },
        ...{ "as of": entry.date, note: entry.note },
      })),
    ];
  });
  return toCsv(CLAIM_COLUMNS, rows);
}

/** The ledger as its JSON file, valid against the schema it names. `origin` makes the addresses whole. */
export function figuresJson(story: Story, site: Site, origin: URL | string): LedgerFile {
  const { id, headline, asOf, published, updated } = story;
  return {
    $schema: absolute(urls.schema("figures"), origin),
    story: { id, headline, address: absolute(urls.story(id), origin), asOf, published, updated },
    publisher: site.publisher,
    licence: site.licence,
    sources: Object.fromEntries(Object.values(story.sources).map((source) => [source.id, publishedSource(source)])),
    figures: Object.values(story.figures).map((figure) => ({
      id: figure.id,
      label: figure.label,
      address: absolute(urls.figure(id, figure.id), origin),
      ...claimOf(figure, figure.unit),
      unit: figure.unit,
      ...defined({ population: figure.population, since: figure.since, asOfTime: figure.asOfTime }),
      asOf: figure.asOf,
      ...defined({ leavesOut: figure.leavesOut, partOf: figure.partOf, formula: figure.formula }),
      differs: figure.differs.map((other) => ({
        ...claimOf(other, figure.unit),
        ...defined({ asOf: other.asOf, why: other.why }),
      })),
      history: figure.history.map((entry) => ({
        ...claimOf(entry, figure.unit),
        ...{ date: entry.date, kind: entry.kind },
        ...defined({ changed: entry.changed, note: entry.note }),
      })),
    })),
  };
}

function claimOf(
  { hedge, value, words, between, countedBy, source }: Amount & { countedBy?: string; source: string[] },
  unit: string,
): PublishedClaim {
  const printed = formatAmount({ hedge, value, words, between }, unit);
  return { printed, hedge, ...defined({ value, words, between, countedBy }), source };
}

function publishedSource({ publisher, carriedBy, title, date, kind, url, noAddress, language, note }: Source) {
  return { publisher, title, date, kind, ...defined({ carriedBy, url: url && uri(url), noAddress, language, note }) };
}

/** The object without what is undefined: JSON has no such thing. */
function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
}
