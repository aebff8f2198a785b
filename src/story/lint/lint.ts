/** The linter: every rule over every span of a story or a page, less what a waiver lets stand. */
import type { Rule } from "../check.ts";
import type { Problem } from "../problem.ts";
import { type Span, spansIn } from "../prose.ts";
import type { Comment } from "../read/comments.ts";
import { type Finding, toProblem } from "./finding.ts";
import { typedHedges } from "./hedges.ts";
import { labels } from "./labels.ts";
import type { Language } from "./language.ts";
import { markupIn } from "./markup.ts";
import { numbersIn } from "./numbers.ts";
import { typedQuotations, unnamedSpeakers } from "./quotations.ts";
import { relativeTimes, weekdays } from "./times.ts";
import { tolls } from "./tolls.ts";
import { Waivers } from "./waivers.ts";

/** The linter over a story; nothing where the language of its words is not known, which the reader tells. */
export const lintStory: Rule = (story, files) => {
  const { language, sections } = files;
  if (!language) return [];
  const parsed = [files.story, files.ledger, files.charts, files.quotes, files.timeline, ...sections.values()];
  const findings = (span: Span): Finding[] => [
    ...numbersIn(span, language),
    ...relativeTimes(span, language),
    ...weekdays(span, language, story),
    ...tolls(span, language, story),
    ...labels(span, language),
    ...typedQuotations(span),
    ...unnamedSpeakers(span, story),
    ...typedHedges(span, language, story),
  ];
  return lint(spansIn(story, files), parsed, findings);
};

/** The linter over a page of the site, whose quotation marks may name words and whose days are any year's. */
export function lintPage(
  spans: readonly Span[],
  file: { file: string; comments: Comment[] },
  language: Language,
): Problem[] {
  return lint(spans, [file], (span) => [
    ...numbersIn(span, language),
    ...relativeTimes(span, language),
    ...labels(span, language),
  ]);
}

function lint(
  spans: readonly Span[],
  files: readonly { file: string; comments: Comment[] }[],
  findings: (span: Span) => Finding[],
): Problem[] {
  const waivers = new Map(files.map(({ file, comments }) => [file, new Waivers(file, comments)]));
  const found = spans.flatMap((span) => [
    ...markupIn(span),
    ...findings(span)
      .sort((a, b) => a.at - b.at)
      .filter((finding) => !waivers.get(span.file)?.allows(span, finding))
      .map((finding) => toProblem(span, finding)),
  ]);
  return [...found, ...[...waivers.values()].flatMap((waiver) => [...waiver.problems, ...waiver.unused()])];
}
