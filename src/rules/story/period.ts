/** Days of claims: within what the story describes, and not later than the page that reports them. */
import type { StoryContext, StoryRule } from "../rule.ts";
import type { Story } from "../../model/story.ts";
import { dayOf } from "../../model/moments.ts";
import { firstDay, lastDay } from "../../model/periods.ts";
import type { Problem } from "../../model/problem.ts";

/** Claims, reports and events outside the story's period, and claims that all their sources were too early to make. */
export const period: StoryRule = { name: "period", charter: [6], find };

function find({ story, files: { ledger, series, timeline, quotes } }: StoryContext): Problem[] {
  const problems: Problem[] = [];
  const fail = (file: { file: string }, line: number, message: string) =>
    problems.push({ file: file.file, line, message });
  const { from, to, settledBy = to } = story.period;
  const inPeriod = (date: string, file: { file: string }, line: () => number) => {
    if (firstDay(date) > dayOf(story.updated)) return; // another rule's to tell, or a projection
    if (lastDay(date) < firstDay(from))
      fail(file, line(), `${date} is before the story's period, which begins on ${from}. Correct one of them.`);
    else if (firstDay(date) > lastDay(settledBy))
      fail(
        file,
        line(),
        `${date} is after the story's period, which ends on ${to}. Correct one of them, or write in story.yaml until when it was settled: settledBy: ${date}`,
      );
  };
  const early = (
    sources: readonly string[],
    date: string,
    file: { file: string },
    line: () => number,
    note: string,
  ) => {
    const source = firstDay(date) > dayOf(story.updated) ? undefined : tooEarly(story, sources, date);
    if (source)
      fail(
        file,
        line(),
        `"${source.id}" is of ${source.date}, before ${date}, which it is to report. Correct one of them${note}.`,
      );
  };

  for (const [id, figure] of Object.entries(story.figures)) {
    if (figure.formula) continue; // its days are those of its parts
    const line =
      (...path: PropertyKey[]) =>
      () =>
        ledger.lineOf(["figures", id, ...path]);
    // What is a threshold was set whenever it was.
    if (figure.kind === undefined && !figure.projection) inPeriod(figure.asOf, ledger, line("asOf"));
    if (
      figure.since !== undefined &&
      figure.until === undefined &&
      isAfter(figure.asOf, to) &&
      !isAfter(figure.asOf, settledBy)
    )
      fail(
        ledger,
        line("asOf")(),
        `counted since ${figure.since} and as of ${figure.asOf}, after the story's period, which ends on ${to}, so people would read that it went on until then. Write the last day of what is counted: until: ${to}`,
      );
    if (!figure.projection) early(figure.source, figure.asOf, ledger, line("source"), "");
    figure.differs.forEach((other, i) => {
      if (other.asOf !== undefined) inPeriod(other.asOf, ledger, line("differs", i, "asOf"));
      if (other.why === undefined && !other.projection)
        early(other.source, other.asOf ?? figure.asOf, ledger, line("differs", i, "source"), ", or say why");
    });
    figure.history.forEach((entry, i) => early(entry.source, entry.date, ledger, line("history", i, "source"), ""));
  }
  for (const file of series.values())
    file.reports.forEach((report, i) => {
      const line = () => file.lines[i] ?? 1;
      if (!report.projection) inPeriod(report.date, file, line);
      if (report.note === undefined && !report.projection)
        early([report.source], report.date, file, line, ", or say why in the row's note");
    });
  story.timeline.forEach((event, i) => {
    inPeriod(event.date, timeline, () => timeline.lineOf(["events", i, "date"]));
    early(event.source, event.date, timeline, () => timeline.lineOf(["events", i, "source"]), "");
  });
  for (const [id, quote] of Object.entries(story.quotes)) {
    inPeriod(quote.date, quotes, () => quotes.lineOf(["quotes", id, "date"]));
    early(quote.source, quote.date, quotes, () => quotes.lineOf(["quotes", id, "source"]), "");
  }
  return problems;
}

/** The latest of the sources, where all were published before the day; undated ones may be of any day. */
function tooEarly(story: Story, ids: readonly string[], day: string) {
  const sources = ids.flatMap((id) => (Object.hasOwn(story.sources, id) ? (story.sources[id] ?? []) : []));
  if (sources.length < ids.length || sources.some(({ date }) => date === "undated" || lastDay(date) >= firstDay(day)))
    return undefined;
  return sources.sort((a, b) => (a.date < b.date ? 1 : -1))[0];
}

function isAfter(period: string, other: string): boolean {
  return firstDay(period) > lastDay(other);
}
