/**
 * `npm run freeze`: records every chart as it stands under content/published/, so that its fixed embed address shows
 * these values for ever. Run it before each publication and commit what it writes. Refuses while anything is wrong.
 */
import { recordCharts } from "../record/chart-record-file.ts";
import { ContentError } from "../model/problem.ts";
import { checkContent } from "../rules/content.ts";

const { stories, problems } = await checkContent("content");
if (problems.length > 0) {
  console.error(`${new ContentError(problems).message}\nThe content has problems; nothing was recorded.`);
  process.exit(1);
}
for (const story of stories) {
  const files = recordCharts(story);
  const charts = Object.keys(story.charts).length;
  console.log(
    `${story.id}: ${files.length} of ${charts} charts recorded anew.${files.map((file) => `\n  ${file}`).join("")}`,
  );
}
