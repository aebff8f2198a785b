/** Words that judge. */
import type { Passage } from "../../reading/passages/passage.ts";
import type { Found, TextContext, TextRule } from "../rule.ts";
import { instead, matches } from "./matches.ts";
import { outsideQuotations } from "./sentences.ts";

/** Every label from the list, outside quotations. */
export const label: TextRule = { name: "label", charter: [8], reason: "it judges", onPages: true, find };

function find({ text }: Passage, { vocabulary }: TextContext): Found[] {
  return outsideQuotations(text, matches(text, vocabulary.patterns.label)).map(({ start, text: word }) => ({
    at: start,
    what: `"${word}" is a label`,
    write: `Write ${instead(vocabulary.labels, word)}; or quote it, with its speaker.`,
  }));
}
