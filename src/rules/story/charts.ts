/** Charts: what is drawn together can be compared, and nothing that was reported is left out unseen. */
import { kindOf } from "../../charts/kinds.ts";
import type { Problem } from "../../model/problem.ts";
import type { StoryContext, StoryRule } from "../rule.ts";

/** Charts that cannot be drawn as their kind draws: mixed units, parts that do not fit, days outside the chart. */
export const charts: StoryRule = { name: "charts", charter: [14, 17], find };

function find({ story, files: { charts } }: StoryContext): Problem[] {
  return Object.entries(story.charts).flatMap(([id, chart]) => {
    const problems: Problem[] = [];
    kindOf(chart).judge(story, chart, (path, message) =>
      problems.push({ file: charts.file, line: charts.lineOf(["charts", id, ...path]), message }),
    );
    return problems;
  });
}
