/** Words that cast doubt on a name. */
import type { Passage } from "../../reading/passages/passage.ts";
import type { Found, TextContext, TextRule } from "../rule.ts";
import { matches } from "./matches.ts";
import { outsideQuotations } from "./sentences.ts";

/** Every "so-called", outside quotations. */
export const name: TextRule = {
  name: "name",
  charter: [8],
  reason: "it casts doubt on a name",
  onPages: true,
  find,
};

function find({ text }: Passage, { vocabulary }: TextContext): Found[] {
  return outsideQuotations(text, matches(text, vocabulary.patterns.soCalled)).map(({ start, text: word }) => ({
    at: start,
    what: `"${word}" is written`,
    write: "Write whose name for it that is.",
  }));
}
