/** Rules 8 and 13: words that judge, words that doubt, and other names for a correction, outside quotations. */
import { quotedIn, type Span } from "../prose.ts";
import type { Finding } from "./finding.ts";
import type { Language } from "./language.ts";
import { matches, within } from "./words.ts";

/** Every label, "so-called" and "clarification". */
export function labels({ text }: Span, { labels, corrections, patterns }: Language): Finding[] {
  const quoted = quotedIn(text);
  const outside = (pattern: RegExp) => matches(text, pattern).filter((match) => !within(quoted, match));
  const instead = (list: Record<string, string>, word: string) => {
    const plain = word.toLowerCase().replace(/[\s\u2010\u2011-]+/g, " ");
    return Object.entries(list).find(([key]) => key.toLowerCase().replaceAll("-", " ") === plain)?.[1] ?? "";
  };
  return [
    ...outside(patterns.label).map(({ start, text: word }): Finding => {
      const write = `Write ${instead(labels, word)}; or quote it, with its speaker.`;
      return { rule: "label", at: start, what: `"${word}" is a label`, write };
    }),
    ...outside(patterns.soCalled).map(({ start, text: word }): Finding => {
      const write = "Write whose name for it that is.";
      return { rule: "name", at: start, what: `"${word}" is written`, write };
    }),
    ...outside(patterns.correction).map(({ start, text: word }): Finding => {
      const write = `Write "${instead(corrections, word)}".`;
      return { rule: "correction", at: start, what: `"${word}" is written`, write };
    }),
  ];
}
