/** Series: each belongs to a figure, and its reports go forwards in time. */
import type { StoryContext, StoryRule } from "../rule.ts";
import { type Problem } from "../../model/problem.ts";
import { grainOf } from "../../model/periods.ts";
import { suggest } from "../../model/suggest.ts";

/** Series without a figure, and rows that go backwards in time. */
export const series: StoryRule = { name: "series", charter: [], find };

function find({ story, files: { series, ledger } }: StoryContext): Problem[] {
  const problems: Problem[] = [];
  for (const [id, { file, reports, lines, problems: unread }] of series) {
    // A figure that is written but could not be computed has its own problem, and so has a file that could not be read.
    if (unread.length === 0 && !Object.hasOwn(ledger.data?.figures ?? {}, id)) {
      problems.push({
        file,
        line: 1,
        message: `no figure "${id}" in ledger.yaml. A series is named after the figure whose reports it holds.${suggest(id, Object.keys(story.figures))}`,
      });
    }
    reports.forEach((report, i) => {
      const before = reports[i - 1];
      if (!before) return;
      const [grain, wanted] = [grainOf(report.date), grainOf(before.date)];
      if (grain !== wanted) {
        const message = `${report.date} is a ${grain}, and ${before.date} before it a ${wanted}. Reports of one series are of one grain: make a figure and a series of each.`;
        problems.push({ file, line: lines[i] ?? 1, message });
        return;
      }
      const earlier = report.date < before.date || (report.date === before.date && backwards(before.time, report.time));
      if (!earlier) return;
      const at = ({ date, time = "" }: typeof report) => `${date} ${time}`.trim();
      problems.push({
        file,
        line: lines[i] ?? 1,
        message: `${at(report)} comes after ${at(before)}, so the series runs backwards. Put the rows in order of date and time.`,
      });
    });
  }
  return problems;
}

function backwards(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && after !== undefined && after < before;
}
