/** The words that stand for a picture say what it shows; that it is one is said by whatever reads them out. */
import type { Passage } from "../../reading/passages/passage.ts";
import type { Found, TextContext, TextRule } from "../rule.ts";

/** Words for a picture that begin with "image of", or are the name of a file. */
export const alternative: TextRule = {
  name: "alternative",
  charter: [],
  reason: "it says nothing of what is shown",
  onPages: false,
  find,
};

const FILE = /^\S+\.(?:jpe?g|png|webp|avif|gif|tiff?|heic)$/i;

function find({ where, text }: Passage, { vocabulary }: TextContext): Found[] {
  if (where !== "alternative") return [];
  const [begins] = text.match(vocabulary.patterns.picture) ?? [];
  const typed = FILE.test(text.trim()) ? text : begins;
  return typed === undefined
    ? []
    : [{ at: 0, what: `alt begins with "${typed.trim()}"`, write: "Begin with what is seen." }];
}
