/** What `npm run check` found, for a person, for a program, and for GitHub's annotations. Reads nothing, prints nothing. */
import type { Story } from "../model/story.ts";
import { formatProblem, type Problem, sortProblems } from "../model/problem.ts";
import type { Content } from "../rules/content.ts";
import { madeUp } from "../rules/made-up.ts";
import { overdue } from "../rules/overdue.ts";

export const FORMATS = ["text", "json", "github"] as const;
export type Format = (typeof FORMATS)[number];

/** Problems keep the content from being published, warnings do not. */
export interface Report {
  problems: Problem[];
  warnings: Problem[];
  stories: Counts[];
}

interface Counts {
  id: string;
  figures: number;
  sources: number;
  reports: number;
  charts: number;
  words: number;
  /** Whether there is a record of what was published. */
  recorded: boolean;
}

/** What a report is made of. */
type Judged = Pick<Content, "site" | "siteFile" | "stories" | "files" | "recorded" | "problems">;

/** The report on content as it is on the day, for a site at this origin. */
export function reportOn(content: Judged, today: string, origin: string): Report {
  const { stories, files, recorded, problems } = content;
  const due = stories.flatMap((story) => {
    const where = files.get(story.id);
    return where ? overdue(story, where, today) : [];
  });
  const warnings = [...due, ...madeUpIn(content, origin)];
  return {
    problems: sortProblems(problems),
    warnings: sortProblems(warnings),
    stories: stories.map((story) => countsOf(story, recorded.includes(story.id))),
  };
}

/** What of the site is made up, as a problem each, where it is built for this origin. */
export function madeUpIn({ site, siteFile }: Pick<Content, "site" | "siteFile">, origin: string): Problem[] {
  return site && siteFile ? madeUp(site, siteFile, origin) : [];
}

/** A problem as a line that says that it keeps nothing from being published. */
export function formatWarning(problem: Problem): string {
  return formatProblem({ ...problem, message: `warning: ${problem.message}` });
}

function countsOf({ id, figures, sources, series, charts, words }: Story, recorded: boolean): Counts {
  return {
    id,
    figures: Object.keys(figures).length,
    sources: Object.keys(sources).length,
    reports: Object.values(series).reduce((sum, { reports }) => sum + reports.length, 0),
    charts: Object.keys(charts).length,
    words,
    recorded,
  };
}

/** The report as text, without a line end after it. */
export function formatReport(report: Report, format: Format): string {
  return { text: asText, json: asJson, github: asAnnotations }[format](report);
}

function asText({ problems, warnings, stories }: Report): string {
  const warned = warnings.map(formatWarning);
  if (problems.length > 0) return [...problems.map(formatProblem), ...warned].join("\n");
  return [...warned, ...stories.map(storyLine)].join("\n");
}

function storyLine({ id, figures, sources, reports, charts, words, recorded }: Counts): string {
  const counts = `${figures} figures, ${sources} sources, ${reports} reports, ${charts} charts, ${words} words`;
  const hint = recorded ? "" : ' Not published yet; once it is, run "npm run record".';
  return `${id}: ${counts}; nothing wrong.${hint}`;
}

function asJson(report: Report): string {
  return JSON.stringify(report, null, 2);
}

/** GitHub's workflow commands, which it shows beside the line: one a problem. */
function asAnnotations({ problems, warnings, stories }: Report): string {
  const annotate = (kind: string) => (problem: Problem) =>
    `::${kind} file=${property(problem.file)},line=${problem.line}::${escape(problem.message)}`;
  const lines = [...problems.map(annotate("error")), ...warnings.map(annotate("warning"))];
  return [...lines, ...(problems.length > 0 ? [] : stories.map(storyLine))].join("\n");
}

function escape(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return escape(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
