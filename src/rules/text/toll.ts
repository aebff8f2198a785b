/** A number of people killed or hurt says in its sentence, or its paragraph, who counted it. */
import { claimBy } from "../../model/claims.ts";
import type { Story } from "../../model/story.ts";
import type { FigurePlace, Passage } from "../../reading/passages/passage.ts";
import type { Found, TextContext, TextRule } from "../rule.ts";
import { sentenceAt } from "./sentences.ts";

/**
 * A toll is a figure of people whose label or sentence has a word for it. A word such as "said" attributes it in its
 * own sentence; elsewhere in the paragraph only the counter's or the publisher's name does.
 */
export const toll: TextRule = {
  name: "toll",
  charter: [1, 9],
  reason: "a toll is attributed where it is told",
  onPages: false,
  find,
};

function find({ text, figures, where }: Passage, { vocabulary, story }: TextContext): Found[] {
  if (!story || where === "label" || figures.length === 0) return [];
  const { patterns } = vocabulary;
  const has = (pattern: RegExp, value: string) => new RegExp(pattern.source, "iu").test(value);
  return figures.flatMap((place): Found[] => {
    const figure = Object.hasOwn(story.figures, place.id) ? story.figures[place.id] : undefined;
    if (!figure?.unit.persons) return [];
    const { start, end } = sentenceAt(text, place.at);
    const sentence = text.slice(start, end);
    const isToll = has(patterns.toll, figure.label) || has(patterns.toll, sentence);
    if (!isToll) return [];
    if (has(patterns.attribution, sentence)) return [];
    if (namesOf(story, place).some((name) => text.includes(name))) return [];
    const what = `"${figure.label}" is told without who counted`;
    return [{ at: place.at, what, write: "Name the counter in the sentence, or who reported it." }];
  });
}

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
