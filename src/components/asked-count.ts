/** Where the words of one count stand in a text that tells several: `hundreds, the command; over 50, the pilots` (Evidence.astro). */

/** The place of the words in the text, as an index, or -1: a count stands at the beginning or after a semicolon, and a comma after it. */
export function askedAt(text: string, words: string): number {
  return words === "" ? -1 : `; ${plain(text)}`.indexOf(`; ${plain(words)}, `);
}

/** With each no-break space as a space: the text stays as long. */
export function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
