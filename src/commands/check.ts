/**
 * `npm run check`: reads the content alone and says all that is wrong with it, a line a problem, with exit status 1;
 * or how much it read, with 0. Builds nothing.
 */
import { formatProblem, sortProblems } from "../story/problem.ts";
import { readContent } from "../story/read.ts";

const { stories, problems } = await readContent("content");
if (problems.length > 0) {
  console.error(sortProblems(problems).map(formatProblem).join("\n"));
  process.exitCode = 1;
} else {
  for (const { id, figures, sources, series, charts, words } of stories) {
    const reports = Object.values(series).reduce((sum, { reports }) => sum + reports.length, 0);
    const counts = [
      `${Object.keys(figures).length} figures`,
      `${Object.keys(sources).length} sources`,
      `${reports} reports`,
      `${Object.keys(charts).length} charts`,
      `${words} words`,
    ];
    console.log(`${id}: ${counts.join(", ")}; nothing wrong.`);
  }
}
