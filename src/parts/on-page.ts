/** What a page names anywhere in its words: the figures and the terms whose evidence stands in it. */
import { figuresIn, type Named } from "../model/placeholders.ts";
import type { Figure, Section, Story } from "../model/story.ts";
import { PARTS } from "./list.ts";

/**
 * The figures that a page names anywhere in its words, in the ledger's order: the page of the story or, where one is
 * given, that of the section.
 */
export function figuresOnPage(story: Story, section?: Section): Figure[] {
  const named = new Set([
    ...namedInTexts(story, section).map(({ figure }) => figure),
    ...(section ? [section] : story.sections).flatMap(({ figures }) => figures),
  ]);
  return Object.values(story.figures).filter(({ id }) => named.has(id));
}

/** The sources whose own count of the figure such a page prints. */
export function countsOnPage(story: Story, figure: string, section?: Section): string[] {
  const named = [
    ...namedInTexts(story, section),
    ...(section ? [section] : story.sections).flatMap(({ others = [] }) => others),
  ];
  return [...new Set(named.flatMap((each) => (each.figure === figure ? (each.by ?? []) : [])))];
}

/** What the texts of YAML files name that a page prints. */
function namedInTexts(story: Story, section?: Section): Named[] {
  const used = Object.entries(PARTS).filter(([name]) => !section || section.parts.includes(name));
  const texts = [
    ...(section ? [] : [story.standfirst, story.checks?.text ?? "", ...(story.lead ?? []), ...story.keyPoints]),
    ...termsOnPage(story, section).map(([, term]) => term.meaning),
    ...used.flatMap(([, part]) => part.prints?.(story) ?? []),
  ];
  return texts.flatMap(figuresIn);
}

/** The charts that a page shows, in order: the page of the story or, where one is given, that of the section. */
export function chartsOnPage(story: Story, section?: Section): string[] {
  if (section) return section.charts;
  return [...(story.opens === undefined ? [] : [story.opens]), ...story.sections.flatMap(({ charts }) => charts)];
}

/** The terms that a page explains, by id: all of the story's or, where one is given, the section's. */
export function termsOnPage(story: Story, section?: Section): [id: string, term: Story["terms"][string]][] {
  return Object.entries(story.terms).filter(([id]) => !section || section.terms.includes(id));
}
