/** Projections: each is for a time that had not come when it was made, and stands apart from what was measured. */
import type { StoryContext, StoryRule } from "../rule.ts";
import { dayOf } from "../../model/moments.ts";
import { firstDay, lastDay } from "../../model/periods.ts";
import type { Story } from "../../model/story.ts";
import type { Problem } from "../../model/problem.ts";

/** Projections for a time that had come, by the day of their sources, and numbers for one that had not that are called none. */
export const projections: StoryRule = { name: "projections", charter: [19], find };

function find({ story, files: { ledger, series } }: StoryContext): Problem[] {
  const problems: Problem[] = [];
  const past = (sources: readonly string[], date: string) => {
    const made = latest(story, sources);
    if (made === undefined || firstDay(date) > made || lastDay(date) > made) return undefined;
    return `a projection for ${date}, and its source is of ${made}, when that had come. Correct one of them, or leave projection out.`;
  };
  for (const { id, formula, projection, source, asOf, differs } of Object.values(story.figures)) {
    const fail = (path: PropertyKey[], message: string | undefined) => {
      if (message !== undefined)
        problems.push({ file: ledger.file, line: ledger.lineOf(["figures", id, ...path]), message });
    };
    if (projection && !formula) fail(["projection"], past(source, asOf));
    differs.forEach((other, i) => {
      if (other.projection) fail(["differs", i, "projection"], past(other.source, other.asOf ?? asOf));
    });
  }
  for (const { file, reports, lines } of series.values())
    reports.forEach(({ date, source, projection }, i) => {
      const line = lines[i] ?? 1;
      const message = projection ? past([source], date) : undefined;
      if (message !== undefined) problems.push({ file, line, message });
      else if (!projection && firstDay(date) > dayOf(story.updated))
        problems.push({
          file,
          line,
          message: `${date} is after the story was updated, ${dayOf(story.updated)}. Correct one of them, or say that it had not come: projection: yes`,
        });
    });
  return problems;
}

/** The latest day of the sources, where all have one and all are there. */
function latest({ sources }: Story, ids: readonly string[]): string | undefined {
  const days = ids.map((id) => (Object.hasOwn(sources, id) ? sources[id]?.date : undefined) ?? "undated");
  return days.includes("undated") ? undefined : days.map(lastDay).sort().at(-1);
}
