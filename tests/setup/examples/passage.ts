/** Texts as the linter sees them, and what it says of them: `number: "12" is typed` each. */
import type { Finding } from "../../../src/rules/text/finding.ts";
import type { Passage } from "../../../src/reading/passages/passage.ts";
import { readLanguage } from "../../../src/reading/language.ts";
import { STAND_IN } from "../../../src/reading/paragraphs.ts";

const read = await readLanguage("content", "en-GB");
if (!read.language) throw new Error(JSON.stringify(read.problems));
export const language = read.language;

/** A span of prose in which {id} and {id@source} are figures and [id] is a quotation. */
export function span(text: string, more: Partial<Passage> = {}): Passage {
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
export const said = (findings: readonly Finding[]) => [...findings].sort((a, b) => a.at - b.at).map(({ what }) => what);
