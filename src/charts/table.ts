/** A chart as a table. */

/** Texts only. The first cell of a row is its heading. */
export interface Table {
  columns: string[];
  rows: string[][];
}
