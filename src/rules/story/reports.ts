/**
 * Reports against each other and against the ledger. Different counters may contradict each other, and so may reports
 * of one day, which were made at different hours; so only the highest reports of two days by one counter are compared.
 */
import type { StoryContext, StoryRule } from "../rule.ts";
import { formatAmount, isSame } from "../../language/amounts.ts";
import { UNNAMED } from "../../model/claims.ts";
import type { Amount, Figure } from "../../model/story.ts";
import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/schema/series.ts";
import { type ParsedSeries, rowLine } from "../../reading/series.ts";
import { changedParts } from "../../record/claim-change.ts";
import { rowText, type StoryRecord } from "../../record/story-record.ts";

/** Counts that fall from day to day without a note, and claims that are not what their own series says. */
export const reports: StoryRule = { name: "reports", charter: [4, 7], find };

function find({ story, files: { series, ledger }, record }: StoryContext): Problem[] {
  const problems: Problem[] = [];
  for (const [id, parsed] of series) {
    const { file, reports, lines, problems: unread } = parsed;
    const figure = Object.hasOwn(story.figures, id) ? story.figures[id] : undefined;
    if (!figure) continue; // another rule's to tell
    if (figure.since !== undefined)
      for (const { report, before, at } of fallsIn(reports))
        problems.push({
          file,
          line: lines[at] ?? 1,
          message: `${report.countedBy} counted ${formatAmount(before, figure.unit)} on ${before.date} and only ${formatAmount(report, figure.unit)} on ${report.date}. Correct a row, or say in its note why the count fell.`,
        });
    const fail = (path: PropertyKey[], message: string) =>
      problems.push({ file: ledger.file, line: ledger.lineOf(["figures", id, ...path]), message });
    // A row that could not be read may be the one that is missing.
    if (unread.length > 0 || !figure.source.every((source) => Object.hasOwn(story.sources, source))) continue;
    for (const [path, message] of disagreements(figure, parsed, record)) fail(path, message);
  }
  return problems;
}

interface Fall {
  report: Report;
  before: Report;
  at: number;
}

/** The highest report of a day that is lower than the same counter's highest of an earlier day, and has no note. */
function fallsIn(reports: readonly Report[]): Fall[] {
  const highest = new Map<string, { report: Report; at: number }>();
  const falls: Fall[] = [];
  const days = new Map<string, { report: Report; at: number }>();
  reports.forEach((report, at) => {
    if (report.outside !== undefined) return; // its row says why it differs
    const key = `${report.countedBy}|${report.date}`;
    const high = days.get(key);
    if (!high || report.value > high.report.value) days.set(key, { report, at });
  });
  for (const { report, at } of days.values()) {
    if (report.countedBy === UNNAMED) continue; // nobody is named, so it need not be one counter
    const before = highest.get(report.countedBy)?.report;
    if (before && report.value < before.value && report.note === undefined) falls.push({ report, before, at });
    if (!before || report.value >= before.value) highest.set(report.countedBy, { report, at });
  }
  return falls;
}

/** What is wrong at a place in the figure, which the path names. */
type Disagreement = [path: PropertyKey[], message: string];

/** A claim as it is held against rows. */
interface Held extends Amount {
  source: string[];
  countedBy: string;
  exact?: string | undefined;
}

/**
 * Claims of the figure of which the series has reports of that day and source, but none that says the same. An earlier
 * value that this site replaced or corrected is none of them: the row says what is right.
 */
function disagreements(figure: Figure, parsed: ParsedSeries, record: StoryRecord | undefined): Disagreement[] {
  const { reports, lines, columns } = parsed;
  const rowsOf = (source: string, date: string, time: string | undefined) =>
    reports.filter((row) => row.source === source && row.date === date && (!time || !row.time || row.time === time));
  const against = (claim: Held, date: string, path: PropertyKey[], time?: string, by?: string) =>
    claim.source.flatMap((source): Disagreement[] => {
      const found = rowsOf(source, date, time).filter(({ countedBy }) => by === undefined || countedBy === by);
      const [first] = found;
      if (!first || found.some((row) => isSame(row, claim))) return [];
      const print = (amount: Amount) => formatAmount(amount, figure.unit);
      const differ = `${print(claim)}, but the series has ${print(first)} of ${date} by "${source}". Correct one of them.`;
      if (claim === figure && claim.value !== undefined && isTheEdit(first, figure, record))
        return asTheRow(figure, first, differ);
      const place = `series/${figure.id}.csv:${String(lines[reports.indexOf(first)] ?? 1)}`;
      const { hedge, value, exact } = claim;
      if (value === undefined) return [[path, `${differ} No row says this: to keep it, take out ${place}`]];
      const row = rowLine(rowOf({ ...first, hedge, value }, exact), columns);
      return [[path, `${differ} To keep this, write in ${place}: ${row}`]];
    });
  const amount = figure.between ? "between" : figure.words === undefined ? "value" : "words";
  return [
    ...against(figure, figure.asOf, [amount], figure.asOfTime),
    ...(figure.formula ? [] : missing(figure, parsed)),
    ...figure.differs.flatMap((other, i) =>
      against(other, other.asOf ?? figure.asOf, ["differs", i], other.asOfTime, other.countedBy),
    ),
    ...figure.history.flatMap((entry, i) =>
      entry.kind === "correction" || entry.changed !== undefined ? [] : against(entry, entry.date, ["history", i]),
    ),
  ];
}

/** Whether it is the row that was changed since publication, and not the figure. */
function isTheEdit(row: Report, figure: Figure, record: StoryRecord | undefined): boolean {
  const [was, rows] = [record?.figures[figure.id], record?.series[figure.id]];
  return was !== undefined && changedParts(was, figure).length === 0 && !rows?.includes(rowText(row, figure.unit));
}

/** What to write in the figure, that it says what the row says: a field each. */
function asTheRow({ hedge, value }: Figure, row: Report, differ: string): Disagreement[] {
  return [
    ...(hedge === row.hedge ? [] : [[["hedge"], `${differ} To keep that, write here: hedge: ${row.hedge}`]]),
    ...(value === row.value ? [] : [[["value"], `${differ} To keep that, write here: value: ${String(row.value)}`]]),
  ] as Disagreement[];
}

/** That the figure itself is no report of its series; one in words, or a range, can be none. */
function missing(figure: Figure, { reports, columns }: ParsedSeries): Disagreement[] {
  const { id, asOf, asOfTime, source, hedge, value, countedBy, exact } = figure;
  const isThere = (row: Report) =>
    source.includes(row.source) && row.date === asOf && (!asOfTime || !row.time || row.time === asOfTime);
  const [first] = source;
  if (value === undefined || first === undefined || reports.some(isThere)) return [];
  const none = `the series has no report of ${asOf} by "${source.join('", "')}".`;
  const row = rowOf({ date: asOf, time: asOfTime, hedge, value, countedBy, source: first }, exact);
  return [[["asOf"], `${none} Add the row to series/${id}.csv: ${rowLine(row, columns)}`]];
}

/** The row with why it is exact, which its note says. */
function rowOf(row: Omit<Report, "hedge"> & Pick<Amount, "hedge">, exact: string | undefined): Report {
  return {
    ...row,
    hedge: row.hedge ?? "as stated",
    ...(exact !== undefined && row.note === undefined && { note: exact }),
  };
}
