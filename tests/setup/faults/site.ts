/** Wrong edits of what belongs to the site: its settings, its pages, the words of its language. */
import { type Fault, fault } from "./fault.ts";

export const SITE: Fault[] = [
  fault("a language without words", "site.yaml", /^language: /, () => "language: xx", /missing file/, {
    told: () => -1,
  }),
  fault("no list of labels", "language/en.yaml", /^labels:$/, () => "marks:", /unknown field "marks"/),
  fault("six weekdays", "language/en.yaml", /^weekdays: /, (line) => line.replace(", Sunday", ""), /is not 7 words/),
  fault("a number on a page", "pages/.*.mdx", /^[A-Z].*\.$/, (line) => `${line} It has 12 rules.`, /"12" is typed/),
  fault(
    "a figure on a page",
    "pages/.*.mdx",
    /^[A-Z].*\.$/,
    (line) => `${line} <Fig id="killed-in-gaza" />`,
    /belongs to a story/,
  ),
];
