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

/** Counts that fall from day to day without a note, and claims that are not what their own series says. */
export const reports: StoryRule = { name: "reports", charter: [4, 7], find };

function find({ story, files: { series, ledger } }: StoryContext): Problem[] {
  const problems: Problem[] = [];
  for (const [id, { file, reports, lines, problems: unread }] of series) {
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
    for (const [path, message] of disagreements(figure, reports)) fail(path, message);
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

/** Claims of the figure of which the series has reports of that day and source, but none that says the same. */
function disagreements(figure: Figure, reports: readonly Report[]): [path: PropertyKey[], message: string][] {
  const bySource = Map.groupBy(reports, ({ source, date }) => `${source}|${date}`);
  const rowsOf = (source: string, date: string, time: string | undefined) =>
    (bySource.get(`${source}|${date}`) ?? []).filter((row) => !time || !row.time || row.time === time);
  const against = (
    claim: Amount & { source: string[] },
    date: string,
    path: PropertyKey[],
    rows: typeof rowsOf,
    time?: string,
  ) =>
    claim.source.flatMap((source): [PropertyKey[], string][] => {
      const found = rows(source, date, time);
      const [first] = found;
      if (!first || found.some((row) => isSame(row, claim))) return [];
      const says = `the series has ${formatAmount(first, figure.unit)} of ${date} by "${source}"`;
      return [[path, `${formatAmount(claim, figure.unit)}, but ${says}. Correct one of them.`]];
    });
  const own = figure.source.some((source) => rowsOf(source, figure.asOf, figure.asOfTime).length > 0);
  const amount = figure.between ? "between" : figure.words === undefined ? "value" : "words";
  return [
    ...against(figure, figure.asOf, [amount], rowsOf, figure.asOfTime),
    ...(own || figure.formula
      ? []
      : [
          [["asOf"], `the series has no report of ${figure.asOf} by "${figure.source.join('", "')}". Add the row.`] as [
            PropertyKey[],
            string,
          ],
        ]),
    ...figure.differs.flatMap((other, i) =>
      against(
        other,
        other.asOf ?? figure.asOf,
        ["differs", i],
        (...key) => rowsOf(...key).filter(({ countedBy }) => countedBy === other.countedBy),
        other.asOfTime,
      ),
    ),
    ...figure.history.flatMap((entry, i) => against(entry, entry.date, ["history", i], rowsOf)),
  ];
}
