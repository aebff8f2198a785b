/** Changes to a text, each at a place in it as it was before any of them. Knows nothing of pages. */

/** What is written from `from` up to `to`, in the place of what stands there; both count characters of the text. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Writes the text in at a place, before what stands there. */
export function insertAt(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

/**
 * The text with all changes made, in one pass. Of several insertions at one place the last is written first, as if each had been
 * made alone, directly behind what comes before the place. Throws where two change the same characters.
 */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  // Sorting keeps the order of those at one place.
  for (const edit of [...edits].reverse().sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < done) throw new Error(`two changes to the same text, at ${edit.from}`);
    parts.push(text.slice(done, edit.from), edit.text);
    done = edit.to;
  }
  return parts.join("") + text.slice(done);
}

/** Where a place of the text is when all changes are made; it lies in none of what they replace. */
export function placeAfter(edits: readonly Edit[], place: number): number {
  const before = edits.filter(({ to }) => to <= place);
  return before.reduce((sum, { from, to, text }) => sum + text.length - (to - from), place);
}
