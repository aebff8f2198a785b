/** How long a story is: the words that stand on its page as it is shown, with its tables, evidence and contents closed. */
import { segments } from "../model/placeholders.ts";
import type { Story } from "../model/story.ts";
import { PARTS } from "../parts/list.ts";
import type { Use } from "../parts/use.ts";

/** Words as they are read: what has no letter and no digit, such as a dash, is none. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * The words of headline, standfirst, key points and the other texts of the head, of each section with its heading, and of
 * what its parts print: titles and measures of charts, events, quotations with who said them. `uses` are all uses of parts.
 */
export function wordsOnPage(story: Story, uses: readonly Use[]): number {
  const { headline, standfirst, checks, scope, lead = [], keyPoints, sections } = story;
  const head = [headline, standfirst, checks?.title ?? "", checks?.text ?? "", scope, ...lead, ...keyPoints];
  const printed = uses.flatMap(({ name, given }) => {
    const part = PARTS[name];
    return part.reads?.(story, given) ?? part.prints?.(story) ?? [];
  });
  const opens = story.opens === undefined ? undefined : story.charts[story.opens];
  const texts = [...head, opens?.title ?? "", opens?.measure ?? "", ...sections.map(({ title }) => title), ...printed];
  const prose = sections.reduce((sum, { words }) => sum + words, 0);
  return texts.reduce((sum, text) => sum + wordsFilled(text), prose);
}

/** Those of a text in which figures are named: each is read as `Fig` in running text is. */
function wordsFilled(text: string): number {
  return segments(text).reduce(
    (sum, segment) => sum + (typeof segment === "string" ? wordsIn(segment) : (PARTS.Fig.words ?? 0)),
    0,
  );
}
