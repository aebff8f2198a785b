/** Texts as the rules see them, and what the rules say of them: `"12" is typed` each. */
import type { Story } from "../../../src/model/story.ts";
import type { Passage } from "../../../src/reading/passages/passage.ts";
import { readLanguage } from "../../../src/reading/language.ts";
import { units } from "./units.ts";
import { STAND_IN } from "../../../src/reading/mdx-paragraphs.ts";
import { TEXT_RULES } from "../../../src/rules/list.ts";
import type { Found } from "../../../src/rules/rule.ts";
import { vocabularyFor } from "../../../src/rules/text/vocabulary.ts";

const read = await readLanguage("content", "en-GB");
if (!read.lexicon) throw new Error(JSON.stringify(read.problems));
/** The words of the site's own language. */
export const { lexicon } = read;
export const vocabulary = vocabularyFor(lexicon, ["conflict"], units);

/** A passage of prose in which {id} and {id@source} are figures and [id] is a quotation. */
export function passage(text: string, more: Partial<Passage> = {}): Passage {
  const made: Passage = {
    file: "a.mdx",
    where: "prose",
    text: "",
    figures: [],
    quotes: [],
    terms: [],
    prints: "part",
    comments: "mdx",
    first: 1,
    lineOf: () => 1,
    ...more,
  };
  for (const part of text.split(/(\{[^}]*\}|\[[^\]]*\])/)) {
    const at = made.text.length;
    const [id = "", by] = part.slice(1, -1).split("@");
    if (part.startsWith("{")) made.figures.push({ id, by, at });
    if (part.startsWith("[")) made.quotes.push({ id, at });
    made.text += /^[{[]/.test(part) ? STAND_IN : part;
  }
  return made;
}

/** What was found, in the order of the text. */
export const said = (found: readonly Found[]) => [...found].sort((a, b) => a.at - b.at).map(({ what }) => what);

/** The names of all rules that find something in a passage of the text; each as often as it does. */
export const rulesThatFind = (text: string, story?: Story) =>
  TEXT_RULES.flatMap((rule) => rule.find(passage(text), { vocabulary, story }).map(() => rule.name));
