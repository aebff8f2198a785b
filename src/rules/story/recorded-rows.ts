/**
 * The rows of series against the record of their publication (CHARTER 7 and 13). A row that is what its figure was
 * published as changes with the figure: the entry in the figure's history tells of both.
 */
import type { StoryContext, StoryRule } from "../rule.ts";
import { formatAmount } from "../../language/amounts.ts";
import { counterInSentence } from "../../language/claims.ts";
import { formatDay } from "../../language/dates.ts";
import { sourceName } from "../../language/sources.ts";
import type { Figure, HistoryEntry, Story } from "../../model/story.ts";
import type { Unit } from "../../model/units.ts";
import { type Problem } from "../../model/problem.ts";
import { answersTo, changedParts, dayOfChange, entryOf } from "../../record/claim-change.ts";
import { unitNamed } from "../../record/recorded-unit.ts";
import { entryYaml, noticeYaml } from "../../record/entry-yaml.ts";
import { freshNotices, type RecordedFigure, rowText } from "../../record/story-record.ts";
import { OUTSIDE, type Report } from "../../model/schema/series.ts";

/** Published rows that were changed or taken out in silence. */
export const recordedRows: StoryRule = { name: "recorded-rows", charter: [7, 13], find };

function find({ story: own, files: { series, ledger }, record, units, today }: StoryContext): Problem[] {
  if (!record) return [];
  const story = { ...own, units };
  const told = freshNotices(story, record);
  const date = dayOfChange(story, record, today);
  return Object.entries(record.series).flatMap(([id, rows]): Problem[] => {
    const [figure, was] = [story.figures[id], record.figures[id]];
    // Of a figure that is gone another rule tells, and of the series with it.
    if (!figure || !was || told.some((notice) => notice.series === id)) return [];
    // A row that could not be read may be the one that is missing.
    if ((series.get(id)?.problems.length ?? 0) > 0) return [];
    const reports = story.series[id]?.reports ?? [];
    const unit = was.unit === figure.unit.name ? figure.unit : unitNamed(story, was.unit);
    const present = reports.map((report) => rowText(report, figure.unit));
    const lost = rows.filter((row) => !present.includes(row));
    const fresh = reports.filter((report) => !rows.includes(rowText(report, figure.unit)));
    const { file = ledger.file, reports: read = [], lines = [] } = series.get(id) ?? {};
    const lineOf = (row: string) => {
      const now = successor(row, fresh);
      return lines[now ? read.findIndex((report) => rowText(report) === rowText(now)) : -1] ?? 1;
    };

    const own = lost.filter((row) => isOwn(row, was, unit));
    const answered = own.length === 0 ? "no row" : answer(figure, was, reports);
    // Of a source that is nowhere another rule tells first.
    if (fresh.some(({ source }) => !Object.hasOwn(story.sources, source))) return [];
    const silent = answered === "nobody" ? lost : lost.filter((row) => !own.includes(row));
    const problems: Problem[] = [];
    const [first] = silent;
    if (first !== undefined) {
      const note = silent.map((row) => rowChange(story, row, figure.unit, fresh)).join(" ");
      const notice = noticeYaml({ date, kind: "correction", series: id, note });
      const message = `a published row is gone or altered: ${silent.join("; ")}. Put it back or, where it was wrong, add to notices in ledger.yaml: ${notice}`;
      problems.push({ file, line: lineOf(first), message });
    }
    if (typeof answered === "object") {
      const entry = entryOf(story, was, changedParts(was, figure), "correction", answered.changed ?? date);
      const line = ledger.lineOf(["figures", id, "history", figure.history.indexOf(answered)]);
      const message = `this entry says that ${formatAmount(was, unit)} was right until then, but its row in the series is gone or altered: ${own.join("; ")}. Put the row back or, where it was wrong, write in place of this entry: - ${entryYaml(entry)}`;
      problems.push({ file: ledger.file, line, message });
    }
    return problems;
  });
}

/**
 * Who tells of the change of the figure's own row: "another rule" about the figure, or "a correction" in its history;
 * "nobody"; or the entry that calls it an update, which a row that was right outlives.
 */
function answer(
  figure: Figure,
  was: RecordedFigure,
  reports: readonly Report[],
): "another rule" | "a correction" | "nobody" | HistoryEntry {
  if (changedParts(was, figure).length === 0) {
    const agrees = ({ date, source, ...row }: Report) =>
      date === figure.asOf && figure.source.includes(source) && formatAmount(row) === formatAmount(figure);
    return reports.some(agrees) ? "nobody" : "another rule";
  }
  const entries = answersTo(was, figure);
  const [first] = entries;
  if (!first) return "another rule";
  return entries.some(({ kind }) => kind === "correction") ? "a correction" : first;
}

/** Whether the recorded row is what the figure was published as, whoever is named as the counter in it. */
function isOwn(row: string, was: RecordedFigure, unit: Unit): boolean {
  const { date, amount, source } = partsOf(row);
  return date === was.asOf && amount === formatAmount(was, unit) && was.source.includes(source);
}

const ROW = new RegExp(`^(\\S+?)(?: (\\d\\d:\\d\\d))?, (.*?), (.*), ([a-z0-9-]+?)(?:, (${OUTSIDE.join("|")}))?$`);

/** A recorded row taken apart: `2021-05-10 18:00, at least 150, Israeli military, ap-2021-05-10, old count`. */
function partsOf(row: string) {
  const [, date = "", time = "", amount = "", counter = "", source = "", outside = ""] = ROW.exec(row) ?? [];
  return { date, time, amount, counter, source, outside };
}

/** The new row that stands in the place of the lost one: of the same day and source, or of the same day. */
function successor(row: string, fresh: readonly Report[]): Report | undefined {
  const { date, source } = partsOf(row);
  const sameDay = fresh.filter((report) => report.date === date);
  return sameDay.find((report) => report.source === source) ?? sameDay[0];
}

/** What was wrong and what is right, for readers. */
function rowChange(story: Story, row: string, unit: Unit, fresh: readonly Report[]): string {
  const was = partsOf(row);
  const now = successor(row, fresh);
  const by = Object.hasOwn(story.sources, was.source) ? sourceName(story, was.source) : was.source;
  const is = now && partsOf(rowText(now, unit));
  const differs = (part: "counter" | "time" | "outside") => is !== undefined && is[part] !== was[part];
  const print = ({ amount, counter, time, outside }: typeof was) =>
    amount +
    (differs("counter") ? `, counted by ${counterInSentence(counter)}` : "") +
    (differs("time") && time !== "" ? `, at ${time}` : "") +
    (differs("outside") && outside !== "" ? `, set apart as ${outside}` : "");
  const from = now && now.source !== was.source ? `, reported by ${sourceName(story, now.source)}` : "";
  const right = is ? `it is ${print(is)}${from}` : "it was taken out";
  return `The report of ${formatDay(was.date)} stood here as ${print(was)}, reported by ${by}; ${right}.`;
}
