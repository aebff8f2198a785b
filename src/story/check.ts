/**
 * What no single file can say of itself: whether ids exist, parts fit in their wholes, and days follow one another.
 * Each rule is a function from the joined story to problems; all of them run, so that an editor sees everything at once.
 */
import { checkClaims } from "./check/claims.ts";
import { checkCharts } from "./check/charts.ts";
import { checkDays } from "./check/days.ts";
import { checkFigures } from "./check/figures.ts";
import { checkLikeness } from "./check/likeness.ts";
import { checkPeriod } from "./check/period.ts";
import { checkRecord } from "./check/record.ts";
import { checkNotices } from "./check/record-notices.ts";
import { checkReferences } from "./check/references.ts";
import { checkReports } from "./check/reports.ts";
import { checkSections } from "./check/sections.ts";
import { checkSeries } from "./check/series.ts";
import { checkTotals } from "./check/totals.ts";
import { checkUnusedFigures } from "./check/unused-figures.ts";
import { lintStory } from "./lint/lint.ts";
import type { Story } from "./model.ts";
import type { Problem } from "./problem.ts";
import type { StoryFiles } from "./read/story-folder.ts";

/** A rule over a whole story. `files` tells where everything stands. */
export type Rule = (story: Story, files: StoryFiles) => Problem[];

const RULES: Rule[] = [
  checkReferences,
  checkUnusedFigures,
  checkLikeness,
  checkFigures,
  checkTotals,
  checkClaims,
  checkSeries,
  checkReports,
  checkCharts,
  checkDays,
  checkPeriod,
  checkSections,
  checkNotices,
  checkRecord,
  lintStory,
];

/** All that is wrong between the files of a story whose files were each read. */
export function checkStory(story: Story, files: StoryFiles): Problem[] {
  return RULES.flatMap((rule) => rule(story, files));
}
