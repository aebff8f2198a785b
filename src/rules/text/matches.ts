/** Lists of words to patterns that find them in a text. Knows no rule. */

/** The source of a pattern for any of the words, whole, longest first; a space also matches a hyphen or a line break. */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return "(?!)"; // nothing matches
  const sources = [...words].sort((a, b) => b.length - a.length).map(sourceOf);
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${sources.join("|")})(?![\\p{L}\\p{M}\\p{N}])`;
}

function sourceOf(word: string): string {
  return word
    .trim()
    .split(/[\s-]+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&").replace(/['’]/g, "['’]"))
    .join("[\\s\\u2010\\u2011-]+");
}

export interface Match {
  start: number;
  end: number;
  text: string;
}

/** Every place of the pattern in the text. */
export function matches(text: string, pattern: RegExp): Match[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** Whether the pattern is in the text, whatever it found last. */
export function isIn(text: string, pattern: RegExp): boolean {
  return new RegExp(pattern.source, pattern.flags.replace("g", "")).test(text);
}

export interface Range {
  start: number;
  end: number;
}

/** Whether one of the ranges holds all of it. */
export function within(ranges: readonly Range[], { start, end }: Range): boolean {
  return ranges.some((range) => range.start <= start && end <= range.end);
}

/** What to write in place of a word, from a list of words with their replacements; "" where the list has no such word. */
export function instead(list: Readonly<Record<string, string>>, word: string): string {
  const plain = word.toLowerCase().replace(/[\s\u2010\u2011-]+/g, " ");
  return Object.entries(list).find(([key]) => key.toLowerCase().replaceAll("-", " ") === plain)?.[1] ?? "";
}
