/** What is read out of a chart over days above its drawing, from its table: by the build of one day, by the island of any. */

/** One day: its name, then what the lines say. */
export type Readout = readonly string[];

/**
 * A row of the table, without how many reports there are, without a measured uncertainty, and without what cannot be compared
 * where something can; that a number is a projection stays.
 */
export function readoutOf(row: readonly string[]): Readout {
  return row.map((cell) => {
    const [said = cell] = cell.split(/ \((?!projection)|(?<=\(projection); /);
    return said.endsWith("(projection") ? `${said})` : said;
  });
}

/** Of each column what is longest in any row, the given row before others as long: the room that it needs. */
export function roomOf(rows: readonly Readout[], given: Readout): Readout {
  return given.map((own, i) =>
    rows.reduce((longest, row) => (longer(row[i], longest) ? (row[i] ?? "") : longest), own),
  );
}

function longer(text: string | undefined, other: string): boolean {
  return (text?.length ?? 0) > other.length;
}

/** A day and what its lines say, in a sentence to be heard: `16 May. Gaza: 174 to 197. Israel: 10`. */
export function readoutWords(columns: readonly string[], said: Readout): string {
  return said.map((text, i) => (i === 0 ? text : `${columns[i] ?? ""}: ${text}`)).join(". ");
}
