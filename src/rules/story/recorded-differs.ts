/** Other sources' counts of a figure against the record of their publication (CHARTER 4 and 13). */
import type { StoryContext, StoryRule } from "../rule.ts";
import type { Unit } from "../../model/units.ts";
import { type Problem } from "../../model/problem.ts";
import { dayOfChange } from "../../record/claim-change.ts";
import { noticeYaml } from "../../record/entry-yaml.ts";
import { freshNotices, otherRecord, type RecordedOther } from "../../record/story-record.ts";
import { unitNamed } from "../../record/recorded-unit.ts";
import { counterInSentence } from "../../language/claims.ts";
import { formatAmount } from "../../language/amounts.ts";
import { formatDay } from "../../language/dates.ts";

/** Published counts by others that were changed or taken out in silence. */
export const recordedDiffers: StoryRule = { name: "recorded-differs", charter: [4, 13], find };

function find({ story, files: { ledger }, record, today }: StoryContext): Problem[] {
  if (!record) return [];
  const told = freshNotices(story, record);
  const date = dayOfChange(story, record, today);
  return Object.entries(record.figures).flatMap(([id, was]): Problem[] => {
    const figure = story.figures[id];
    if (!figure || told.some((notice) => notice.differs === id)) return [];
    const lost = lacking(was.differs, [...figure.differs, figure, { ...figure, asOf: undefined }]);
    if (lost.length === 0) return [];
    const fresh = lacking(figure.differs, was.differs);
    const first = texts(lost, unitNamed(story, was.unit));
    const right = fresh.length === 0 ? "it was taken out" : `it is ${texts(fresh, figure.unit)}`;
    const note = `Another count of “${figure.label}” stood here as ${first}; ${right}.`;
    const notice = noticeYaml({ date, kind: "correction", differs: id, note });
    const message = `a published count that differs from "${id}" is gone or altered: ${first}. Put it back or, where it was wrong, add to notices in ledger.yaml: ${notice}`;
    return [{ file: ledger.file, line: ledger.lineOf(["figures", id, "differs"]), message }];
  });
}

/** Those of `some` that are none of `others`. One that the figure itself says now is told of by the figure's history. */
function lacking(some: readonly RecordedOther[], others: readonly RecordedOther[]): RecordedOther[] {
  const keys = new Set(others.map(keyOf));
  return some.filter((one) => !keys.has(keyOf(one)));
}

const keyOf = (other: RecordedOther) => JSON.stringify(otherRecord(other));

/** `about 43, counted by pilots`, and the day of each that has one of its own, joined. */
function texts(others: readonly RecordedOther[], unit: Unit): string {
  const text = (other: RecordedOther) => {
    const day = other.asOf === undefined ? "" : `, as of ${formatDay(other.asOf)}`;
    return `${formatAmount(other, unit)}, counted by ${counterInSentence(other.countedBy)}${day}`;
  };
  return others.map(text).join("; ");
}
