/**
 * The light colours of styles/tokens.css as plain values, for pictures that leave the page and so cannot read it. A
 * test keeps the two the same.
 */

export const COLOURS = {
  paper: "#fcfaf5",
  sheet: "#f4f0e6",
  ink: "#1c1b18",
  soft: "#5c574d",
  rule: "#d9d1c1",
  link: "#23527c",
  sea: "#e1eaec",
} as const;

/** A tone, and its darker form for a part. */
export interface TonePair {
  tone: string;
  part: string;
}

/** By the class that a row carries. `tone-none` has a mixture in the style sheet, computed here. */
export const TONE_COLOURS: Readonly<Record<string, TonePair>> = {
  "tone-clay": { tone: "#b3602f", part: "#6f2d0c" },
  "tone-slate": { tone: "#6470a8", part: "#2b346b" },
  "tone-moss": { tone: "#5f7a3d", part: "#33471a" },
  "tone-none": { tone: "#827d74", part: "#5c574d" },
};

/** The colours of a row. Throws an Error for a class that has none: a picture would show the wrong population. */
export function coloursOf(tone: string): TonePair {
  const found = TONE_COLOURS[tone];
  if (!found) throw new Error(`"${tone}" has no colour in standalone-colours.ts.`);
  return found;
}
