/** Times that mean nothing on another day. */
import type { Passage } from "../../reading/passages/passage.ts";
import type { Found, TextContext, TextRule } from "../rule.ts";
import { datesIn } from "./dates.ts";
import { matches, within } from "./matches.ts";
import { quotedIn, sentenceAt } from "./sentences.ts";

/** "now", "recently", "so far" in a sentence without a date; where a day is printed beside the text, it has one. */
export const time: TextRule = {
  name: "time",
  charter: [6],
  reason: "it says when only to who reads it that day",
  onPages: true,
  find,
};

function find({ text, day }: Passage, { vocabulary }: TextContext): Found[] {
  const found = matches(text, vocabulary.patterns.relative);
  if (found.length === 0 || day !== undefined) return [];
  const [quoted, dates] = [quotedIn(text), datesIn(text, vocabulary)];
  return found
    .filter((match) => !within(quoted, match))
    .filter(({ start }) => {
      const sentence = sentenceAt(text, start);
      return !dates.some((date) => within([sentence], date));
    })
    .map(({ start, text: word }) => ({
      at: start,
      what: `"${word}" stands in a sentence without a date`,
      write: "Write the date, as 20 May 2021.",
    }));
}
