/** How alike two texts are in their words. Stands by itself: it runs in the page. */

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

/** From 0, no word in common, to 1, the same words: the harmonic mean of the shares of each that the other has. */
export function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common === 0 ? 0 : (2 * common) / (one.size + other.size);
}

/** From here on two texts are taken for the same, one of them changed. */
const ENOUGH = 0.6;

/** The place of the text that is most like the words; -1 where none is like enough. Of equals the first. */
export function mostAlike(words: string, texts: readonly string[]): number {
  const scores = texts.map((text) => likeness(words, text));
  const best = Math.max(0, ...scores);
  return best < ENOUGH ? -1 : scores.indexOf(best);
}
