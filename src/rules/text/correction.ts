/** Other names for a correction. */
import type { Passage } from "../../reading/passages/passage.ts";
import type { Found, TextContext, TextRule } from "../rule.ts";
import { instead, matches } from "./matches.ts";
import { outsideQuotations } from "./sentences.ts";

/** Every "clarification", outside quotations. */
export const correction: TextRule = {
  name: "correction",
  charter: [13],
  reason: "a correction is called a correction",
  onPages: true,
  find,
};

function find({ text }: Passage, { vocabulary }: TextContext): Found[] {
  return outsideQuotations(text, matches(text, vocabulary.patterns.correction)).map(({ start, text: word }) => ({
    at: start,
    what: `"${word}" is written`,
    write: `Write "${instead(vocabulary.corrections, word)}".`,
  }));
}
