/** Charts: what is drawn together can be compared, and nothing that was reported is left out unseen. */
import { seriesDrawn } from "../../charts/drawn.ts";
import { kindOf } from "../../charts/kinds.ts";
import type { Problem } from "../../model/problem.ts";
import type { StoryContext, StoryRule } from "../rule.ts";

/** Charts that cannot be drawn as their kind draws: mixed units, parts that do not fit, days outside the chart. */
export const charts: StoryRule = { name: "charts", charter: [14, 17], find };

function find({ story, files: { charts, series } }: StoryContext): Problem[] {
  const unread = new Set([...series].flatMap(([id, { problems }]) => (problems.length > 0 ? [id] : [])));
  return Object.entries(story.charts).flatMap(([id, chart]) => {
    const problems: Problem[] = [];
    // What a series lacks that could not be read whole is not known.
    if (seriesDrawn(chart).some((named) => unread.has(named.id))) return [];
    kindOf(chart).judge(story, chart, (path, message) =>
      problems.push({ file: charts.file, line: charts.lineOf(["charts", id, ...path]), message }),
    );
    return problems;
  });
}
