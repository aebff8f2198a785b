/** The words of quotations against the record of their publication (CHARTER 11 and 13). */
import type { StoryContext, StoryRule } from "../rule.ts";
import { type Problem } from "../../model/problem.ts";
import { dayOfChange } from "../../record/claim-change.ts";
import { noticeYaml } from "../../record/entry-yaml.ts";
import { freshNotices } from "../../record/story-record.ts";

/** Published quotations whose words changed in silence. */
export const recordedQuotes: StoryRule = { name: "recorded-quotes", charter: [11, 13], find };

function find({ story, files: { quotes }, record, today }: StoryContext): Problem[] {
  if (!record) return [];
  const told = freshNotices(story, record);
  const date = dayOfChange(story, record, today);
  return Object.entries(record.quotes).flatMap(([id, words]): Problem[] => {
    const now = story.quotes[id];
    if (now === undefined || now.text === words || told.some((notice) => notice.quote === id)) return [];
    const note = `The words of ${now.speaker} were given as “${words}”; they are “${now.text}”.`;
    const notice = noticeYaml({ date, kind: "correction", quote: id, note });
    const message = `the words of "${id}" were published as "${words}". Put them back or, where they were wrong, add to notices in ledger.yaml: ${notice}`;
    return [{ file: quotes.file, line: quotes.lineOf(["quotes", id, "text"]), message }];
  });
}
