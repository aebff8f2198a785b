/** Other sources' counts of a figure against the record of their publication (CHARTER 4 and 13). */
import type { StoryContext, StoryRule } from "../rule.ts";
import type { Figure } from "../../model/story.ts";
import { type Problem } from "../../model/problem.ts";
import { dayOfChange } from "../../record/claim-change.ts";
import { noticeYaml } from "../../record/entry-yaml.ts";
import { differingText, freshNotices } from "../../record/story-record.ts";

/** Published counts by others that were changed or taken out in silence. */
export const recordedDiffers: StoryRule = { name: "recorded-differs", charter: [4, 13], find };

function find({ story, files: { ledger }, record, today }: StoryContext): Problem[] {
  if (!record) return [];
  const told = freshNotices(story, record);
  const date = dayOfChange(story, record, today);
  return Object.entries(record.figures).flatMap(([id, was]): Problem[] => {
    const figure = story.figures[id];
    if (!figure || told.some((notice) => notice.differs === id)) return [];
    const present = figure.differs.map((other) => differingText(other, figure.unit));
    const lost = was.differs.filter((text) => !present.includes(text) && !isNowTheFigure(text, figure));
    if (lost.length === 0) return [];
    const fresh = present.filter((text) => !was.differs.includes(text));
    const [first, second] = [lost, fresh].map((texts) => texts.join("; "));
    const right = fresh.length === 0 ? "it was taken out" : `it is ${second ?? ""}`;
    const note = `Another count of “${figure.label}” stood here as ${first ?? ""}; ${right}.`;
    const notice = noticeYaml({ date, kind: "correction", differs: id, note });
    const message = `a published count that differs from "${id}" is gone or altered: ${first ?? ""}. Put it back or, where it was wrong, add to notices in ledger.yaml: ${notice}`;
    return [{ file: ledger.file, line: ledger.lineOf(["figures", id, "differs"]), message }];
  });
}

/** Whether what another source counted is what the figure itself says now: its history tells of that. */
function isNowTheFigure(text: string, { unit, asOf, ...claim }: Figure): boolean {
  return [undefined, asOf].some((day) => differingText({ ...claim, asOf: day }, unit) === text);
}
