/** What reports must be, to be drawn as marks on one scale. */
import { suggest } from "../../model/suggest.ts";
import type { Story } from "../../model/story.ts";
import type { Fail } from "../kind.ts";
import { judgeDays } from "../steps/rules.ts";
import type { ReportsSpec } from "./spec.ts";

/** More would leave the words of a day no room beside its marks. */
const MOST = 2;

/** Days out of order, reports outside the days drawn, counters of whom there is no report, too many lines, and lines of unlike things. */
export function judgeReports(story: Story, chart: ReportsSpec, fail: Fail): void {
  judgeDays(story, chart, fail);
  chart.lines.forEach(({ series, counter }, i) => {
    const reports = Object.hasOwn(story.series, series) ? story.series[series]?.reports : undefined;
    if (!reports) return; // another rule's to tell
    const known = [...new Set(reports.map(({ countedBy }) => countedBy))];
    counter?.names.forEach((name, n) => {
      if (!known.includes(name))
        fail(
          ["lines", i, "counter", "names", n],
          `no report of "${series}" was counted by "${name}".${suggest(name, known)}`,
        );
    });
  });
  if (chart.lines.length > MOST)
    fail(
      ["lines"],
      `${chart.lines.length} series, and a chart of reports has ${MOST} at most. Make another chart of the rest.`,
    );
  const units = new Set(
    chart.lines.flatMap(({ series }) =>
      Object.hasOwn(story.figures, series) ? (story.figures[series]?.unit.name ?? []) : [],
    ),
  );
  if (units.size > 1)
    fail(["lines"], `the lines count ${[...units].join(" and ")}, and there is one scale. Make a chart of each.`);
}
