/** Words into rows, since SVG text does not wrap. */

/** The text in rows of `letters` at most, cut between words; a longer word has a row of its own. */
export function wrapWords(text: string, letters: number): string[] {
  return text.split(" ").reduce<string[]>((rows, word) => {
    const row = rows.at(-1);
    if (row === undefined || row.length + 1 + word.length > letters) return [...rows, word];
    return [...rows.slice(0, -1), `${row} ${word}`];
  }, []);
}
