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

/** A tone, its darker form for a part, and its light form for what is not certain. */
export interface ToneColours {
  tone: string;
  part: string;
  tint: string;
}

/** By the class that a row carries. Tints, and the tone of `tone-none`, are mixtures in the style sheet, computed here. */
export const TONE_COLOURS: Readonly<Record<string, ToneColours>> = {
  "tone-clay": { tone: "#c17742", part: "#643001", tint: "#f7ede3" },
  "tone-slate": { tone: "#5b5c92", part: "#110c35", tint: "#ebe9eb" },
  "tone-moss": { tone: "#667b3e", part: "#202d00", tint: "#ecede2" },
  "tone-plum": { tone: "#9f5681", part: "#470232", tint: "#f3e9e9" },
  "tone-teal": { tone: "#368a8e", part: "#02393c", tint: "#e9efea" },
  "tone-ochre": { tone: "#9b852b", part: "#453801", tint: "#f2eee1" },
  "tone-sky": { tone: "#4886b8", part: "#04385b", tint: "#eaeeef" },
  "tone-umber": { tone: "#815d44", part: "#260f01", tint: "#efe9e2" },
  "tone-none": { tone: "#89857c", part: "#1c1b18", tint: "#f0eee8" },
};

/** The colours of a row. Throws an Error for a class that has none: a picture would show the wrong population. */
export function coloursOf(tone: string): ToneColours {
  const found = TONE_COLOURS[tone];
  if (!found) throw new Error(`"${tone}" has no colour in charts/picture/colours.ts.`);
  return found;
}
