/** Claims whose review is due. The day comes from whoever asks, so that a build never depends on its clock. */
import type { Story } from "../model/story.ts";
import type { Problem } from "../model/problem.ts";
import type { StoryFiles } from "../reading/story-folder.ts";

/** The claims of the story that should have been looked at before `today`. */
export function overdue(story: Story, { ledger }: StoryFiles, today: string): Problem[] {
  return Object.values(story.figures).flatMap(({ id, reviewBy, asOf }) => {
    if (reviewBy === undefined || reviewBy >= today) return [];
    const message = `"${id}", as of ${asOf}, was due for review on ${reviewBy}. Look at it again, then move reviewBy or remove it.`;
    return [{ file: ledger.file, line: ledger.lineOf(["figures", id, "reviewBy"]), message }];
  });
}
