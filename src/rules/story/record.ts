/** The story against its record of publication: a published claim changes only with a word of it (CHARTER 7 and 13). */
import type { StoryContext, StoryRule } from "../rule.ts";
import { formatAmount } from "../../language/amounts.ts";
import type { Figure, HistoryEntry } from "../../model/story.ts";
import { dayOf, isAfter } from "../../model/moments.ts";
import { type Problem } from "../../model/problem.ts";
import { suggest } from "../../model/suggest.ts";
import { entryKey, type RecordedFigure, type StoryRecord, recordStory } from "../../record/story-record.ts";
import { amountOf } from "../../model/amount.ts";
import { entryYaml, noticeYaml } from "../../record/entry-yaml.ts";

type Fail = (path: PropertyKey[], message: string) => void;

/** Figures, histories, quotations and rows that changed in silence since the story was published. */
export const record: StoryRule = { name: "record", charter: [7, 13], find };

function find({ story, files: { ledger, quotes, series }, record }: StoryContext): Problem[] {
  if (!record) return [];
  const problems: Problem[] = [];
  const fail: Fail = (path, message) => problems.push({ file: ledger.file, line: ledger.lineOf(path), message });
  const recordedNotices = record.notices.map((notice) => JSON.stringify(notice));
  const notices = story.notices ?? [];
  const fresh = notices.filter((notice) => !recordedNotices.includes(JSON.stringify(notice)));
  const day = changeDay(story.updated, record);

  for (const [id, was] of Object.entries(record.figures)) {
    const figure = story.figures[id];
    if (figure) checkFigure(figure, was, record, day, (path, message) => fail(["figures", id, ...path], message));
    // A figure that is written but could not be resolved has its own problem.
    else if (!Object.hasOwn(ledger.data?.figures ?? {}, id) && !notices.some((notice) => notice.figure === id))
      fail(
        ["figures"],
        `"${id}" was published and is gone.${renamed(id, story.figures, record)} Put it back or, where it should not stand, add to notices: ${noticeYaml({ date: day, kind: "correction", figure: id })}`,
      );
  }
  for (const notice of recordedNotices) {
    if (!notices.some((present) => JSON.stringify(present) === notice))
      fail(["notices"], `a published notice is gone or altered. Put it back: - ${notice}`);
  }
  for (const [id, words] of Object.entries(record.quotes)) {
    const now = story.quotes[id]?.text;
    if (now === undefined || now === words || fresh.some((notice) => notice.quote === id)) continue;
    problems.push({
      file: quotes.file,
      line: quotes.lineOf(["quotes", id, "text"]),
      message: `the words of "${id}" were published as "${words}". Put them back or, where they were wrong, add to notices in ledger.yaml: ${noticeYaml({ date: day, kind: "correction", quote: id })}`,
    });
  }
  const present = recordStory(story).series;
  for (const [id, rows] of Object.entries(record.series)) {
    const lost = rows.find((row) => !present[id]?.includes(row));
    if (lost === undefined || fresh.some((notice) => notice.series === id)) continue;
    problems.push({
      file: series.get(id)?.file ?? ledger.file,
      line: 1,
      message: `a published row is gone or altered: ${lost}. Put it back or, where it was wrong, add to notices in ledger.yaml: ${noticeYaml({ date: day, kind: "correction", series: id })}`,
    });
  }
  return problems;
}

/** Whether it seems to stand under another id now. */
function renamed(id: string, figures: Record<string, Figure>, record: StoryRecord): string {
  const fresh = Object.keys(figures).filter((each) => !Object.hasOwn(record.figures, each));
  const close = suggest(id, fresh);
  return close.startsWith(" Did you mean") ? close : "";
}

/** The day of the change that is being made: that of the story, where it has been moved since publication. */
function changeDay(updated: string, record: StoryRecord): string {
  return isAfter(updated, record.updated) ? dayOf(updated) : "YYYY-MM-DD";
}

function checkFigure(figure: Figure, was: RecordedFigure, record: StoryRecord, day: string, fail: Fail): void {
  const missing = was.history.find((entry) => !figure.history.some((now) => entryKey(now) === entryKey(entry)));
  if (missing)
    fail(["history"], `an entry of the published history is gone or altered. Put it back: - ${entryYaml(missing)}`);

  const [before, now] = [JSON.stringify(amountOf(was)), JSON.stringify(amountOf(figure))];
  const [unitWas, unitIs] = [was.unit, figure.unit];
  const sameFormula = JSON.stringify(was.formula) === JSON.stringify(figure.formula);
  // What is computed as it was follows from figures that each have their own history.
  if (unitWas === unitIs && (before === now || (figure.formula && sameFormula))) return;

  const recorded = was.history.map(entryKey);
  const declared = figure.history.filter(
    (entry) => JSON.stringify(amountOf(entry)) === before && !recorded.includes(entryKey(entry)),
  );
  const kind = unitWas === unitIs ? "update" : "correction";
  const entry = {
    ...amountOf(was),
    countedBy: was.countedBy,
    date: was.asOf,
    source: was.source,
    kind,
  } satisfies HistoryEntry;
  const needed = was.asOf < dayOf(record.updated) ? { ...entry, changed: day } : entry;
  const print = (claim: typeof was | Figure) =>
    unitWas === unitIs ? formatAmount(claim, claim.unit) : `${formatAmount(claim, claim.unit)} ${claim.unit}`;
  const [first] = declared;
  if (!first || (kind === "correction" && declared.every((each) => each.kind !== kind))) {
    fail(
      [],
      `"${figure.id}" was published as ${print(was)} and is now ${print(figure)}. Add to its history: - ${entryYaml(needed)}${kind === "correction" ? "" : '; where it was wrong, write kind: correction and a note: "what was wrong and what is right"'}.`,
    );
    return;
  }
  if (declared.some((each) => (each.changed ?? each.date) >= dayOf(record.updated))) return;
  fail(
    ["history", figure.history.indexOf(first)],
    `this change is dated before the last publication, ${dayOf(record.updated)}, so no page would tell of it. Add to the entry the day of the change: changed: ${day}`,
  );
}
