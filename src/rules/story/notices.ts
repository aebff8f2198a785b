/** Changes after publication: dated between the story's publication and its last change, and of things that are there. */
import type { StoryContext, StoryRule } from "../rule.ts";
import { dayOf } from "../../model/moments.ts";
import { type Problem } from "../../model/problem.ts";
import { suggest } from "../../model/suggest.ts";

/** Changes outside the story's days, and notices of figures that still stand or of quotations and series that do not. */
export const notices: StoryRule = { name: "notices", charter: [13], find };

function find({ story, files: { story: meta, ledger }, record }: StoryContext): Problem[] {
  const problems: Problem[] = [];
  const fail = (path: PropertyKey[], message: string) =>
    problems.push({ file: ledger.file, line: ledger.lineOf(path), message });
  const days: string[] = [];
  const checkDay = (day: string | undefined, path: PropertyKey[]) => {
    if (day === undefined) return;
    days.push(day);
    if (day < dayOf(story.published))
      fail(
        path,
        `${day} is before the story was published, ${story.published}. Only what was published can be changed.`,
      );
  };

  for (const [id, { history }] of Object.entries(story.figures))
    history.forEach(({ changed }, i) => checkDay(changed, ["figures", id, "history", i, "changed"]));
  const notices = story.notices ?? [];
  notices.forEach(({ date, figure, quote, series, differs }, i) => {
    const path = (field: string) => ["notices", i, field];
    checkDay(date, path("date"));
    const before = notices[i - 1];
    if (before && date < before.date)
      fail(path("date"), `${date} comes after ${before.date}. Write notices oldest first.`);
    if (figure !== undefined && Object.hasOwn(story.figures, figure))
      fail(path("figure"), `"${figure}" still stands. Write what changed into its history.`);
    // What was published may be gone: then that is what the notice tells.
    if (quote !== undefined && !Object.hasOwn({ ...record?.quotes, ...story.quotes }, quote))
      fail(path("quote"), `unknown quote "${quote}".${suggest(quote, Object.keys(story.quotes))}`);
    if (series !== undefined && !Object.hasOwn({ ...record?.series, ...story.series }, series))
      fail(path("series"), `unknown series "${series}".${suggest(series, Object.keys(story.series))}`);
    if (differs !== undefined && !Object.hasOwn({ ...record?.figures, ...story.figures }, differs))
      fail(path("differs"), `unknown figure "${differs}".${suggest(differs, Object.keys(story.figures))}`);
  });

  const last = days.sort().at(-1);
  if (last !== undefined && last > story.updated)
    problems.push({
      file: meta.file,
      line: meta.lineOf(["updated"]),
      message: `something changed on ${last}, after the story was updated, ${story.updated}. Write updated: ${last}`,
    });
  return problems;
}
