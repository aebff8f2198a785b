/**
 * What the rules on texts see: every text that a reader will read and that was written for this site. A passage is a
 * paragraph or a field of a YAML file; each figure or quotation in it is one stand-in character, so that what was
 * typed by hand is what is left. Exact words of others (quotations, titles of sources) are not here.
 */

/** Where a text stands, as far as rules care. */
export type Where =
  | "prose" // running text of a section or page
  | "text" // a text that stands alone: headline, key point, chart title, timeline …
  | "alternative" // what stands for a picture that is not seen
  | "label" // a name: of a figure, a counter, a bar, a term, a speaker
  | "evidence" // in an entry of the ledger, a series or a quotation, beside its source and day
  | "correction"; // the note of a correction, which says what was wrong

/** A figure that the text prints, at the offset of its stand-in. */
export interface FigurePlace {
  id: string;
  by?: string | undefined;
  at: number;
}

export interface Passage {
  file: string;
  where: Where;
  text: string;
  figures: FigurePlace[];
  /** Inline quotations from quotes.yaml, at the offsets of their stand-ins. */
  quotes: { id: string; at: number }[];
  /** Words that stand as a term's name. */
  terms: { start: number; end: number }[];
  /** Whether {figure-id} prints a figure here; "part" where <Fig /> does. */
  prints: "part" | "braces" | "nothing";
  /** Whether comments can stand in the file. */
  comments: "mdx" | "yaml" | "none";
  /** A day that is printed beside the text. */
  day?: string | undefined;
  /** The line where the text begins, or the key that holds it. */
  first: number;
  lineOf: (offset: number) => number;
}
