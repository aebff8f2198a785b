/** Sentences and quotations in a text. Knows no rule. */
import { type Match, within } from "./matches.ts";

/** The sentence that holds the offset: from after the last full stop to the next. */
export function sentenceAt(text: string, offset: number): { start: number; end: number } {
  const ends = [...text.matchAll(/[.!?…][”’"')]*\s+(?!\p{Ll})/gu)].map(({ index, 0: found }) => index + found.length);
  return {
    start: ends.findLast((end) => end <= offset) ?? 0,
    end: ends.find((end) => end > offset) ?? text.length,
  };
}

const QUOTED = /“[^”]*(?:”|$)|„[^“”]*(?:[“”]|$)|«[^»]*(?:»|$)|‘(?:[^’]|’(?=\p{L}))*(?:’|$)|"[^"]*(?:"|$)/gu;

/** What stands between quotation marks, marks included; an open one runs to the end. */
export function quotedIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(QUOTED)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Those of the matches that stand in no quotation: what others say is theirs. */
export function outsideQuotations(text: string, found: readonly Match[]): Match[] {
  const quoted = quotedIn(text);
  return found.filter((match) => !within(quoted, match));
}
