/** What a page names anywhere in its words: the figures and the terms whose evidence stands in it. */
import { figuresIn } from "../model/placeholders.ts";
import type { Figure, Section, Story } from "../model/story.ts";
import type { PartName } from "./parts.ts";

/**
 * The figures that a page names anywhere in its words, in the ledger's order: the page of the story or, where one is
 * given, that of the section.
 */
export function figuresOnPage(story: Story, section?: Section): Figure[] {
  const has = (part: PartName) => !section || section.parts.includes(part);
  const texts = [
    ...(section ? [] : [story.standfirst, ...story.keyPoints]),
    ...(has("Knowns") ? Object.values(story.knowns).flatMap((entries) => entries.map((entry) => entry.text)) : []),
    ...termsOnPage(story, section).map(([, term]) => term.meaning),
    ...(has("Timeline") ? story.timeline.map((event) => event.text) : []),
  ];
  const named = new Set([
    ...texts.flatMap(figuresIn).map(({ figure }) => figure),
    ...(section ? [section] : story.sections).flatMap(({ figures }) => figures),
  ]);
  return Object.values(story.figures).filter(({ id }) => named.has(id));
}

/** The terms that a page explains, by id: all of the story's or, where one is given, the section's. */
export function termsOnPage(story: Story, section?: Section): [id: string, term: Story["terms"][string]][] {
  return Object.entries(story.terms).filter(([id]) => !section || section.terms.includes(id));
}
