/** Rules 1 and 9: a number of people killed or hurt says in its sentence, or its paragraph, who counted it. */
import { claimBy } from "../claims.ts";
import type { Story } from "../model.ts";
import { type FigurePlace, sentenceAt, type Span } from "../prose.ts";
import type { Finding } from "./finding.ts";
import type { Language } from "./language.ts";

/**
 * A toll is a figure of people whose label or sentence has a word for it. A word such as "said" attributes it in its
 * own sentence; elsewhere in the paragraph only the counter's or the publisher's name does.
 */
export function tolls(span: Span, language: Language, story: Story): Finding[] {
  const { text, figures } = span;
  if (span.where === "label" || figures.length === 0) return [];
  const has = (pattern: RegExp, value: string) => new RegExp(pattern.source, "iu").test(value);
  return figures.flatMap((place): Finding[] => {
    const figure = Object.hasOwn(story.figures, place.id) ? story.figures[place.id] : undefined;
    if (!figure || !language.counted.includes(figure.unit)) return [];
    const { start, end } = sentenceAt(text, place.at);
    const sentence = text.slice(start, end);
    const isToll = has(language.patterns.toll, figure.label) || has(language.patterns.toll, sentence);
    if (!isToll || !PEOPLE.has(figure.unit)) return [];
    if (has(language.patterns.attribution, sentence)) return [];
    if (namesOf(story, place).some((name) => text.includes(name))) return [];
    const what = `"${figure.label}" is told without who counted`;
    return [{ rule: "toll", at: place.at, what, write: "Name the counter in the sentence, or who reported it." }];
  });
}

const PEOPLE = new Set(["people"]);

/** The names that would attribute it: who counted, and who published, in full or by initials. */
function namesOf(story: Story, { id, by }: FigurePlace): string[] {
  const figure = story.figures[id];
  const claim = figure && (by === undefined ? figure : claimBy(figure, by));
  if (!claim) return [];
  const publishers = claim.source.flatMap((source) => story.sources[source]?.publisher ?? []);
  const names = [...claim.countedBy.split("; "), ...publishers].map((name) => name.replace(/^(?:The|A) /, ""));
  return names.flatMap((name) => {
    const initials = name.match(/(?<!\p{L})\p{Lu}/gu)?.join("") ?? "";
    return initials.length > 1 ? [name, initials] : [name];
  });
}
