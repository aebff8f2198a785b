/**
 * Rows of texts to a CSV file as RFC 4180 has it: CRLF, commas, and quotes only around cells that need them; for spreadsheets too:
 *
 * - It begins with a byte order mark. Without one Excel, opened by a double click, takes the file for the old alphabet of its
 *   system ("B’Tselem" becomes "Bâ€™Tselem"); LibreOffice and Numbers choose UTF-8 by it. Programs that read CSV know it
 *   ("utf-8-sig" in Python). UTF-16 with tabs would open in every language of Excel and in hardly any program; a first line
 *   "sep=," makes Excel ignore the mark.
 * - No cell is a formula. What would begin one stands behind an apostrophe (OWASP, CSV injection); a number stays a number.
 */

/** What a cell may hold; undefined is an empty cell. */
export type Cell = string | number | undefined;

const BYTE_ORDER_MARK = "\ufeff";
/** What begins a formula in some spreadsheet, in the wide forms of Japanese keyboards too, or is passed over before one. */
const BEGINS_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^[+-]?\d[\d.,]*%?$/;

/** The columns as the first line, then a line a row, each with the cells of those columns. */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, Cell>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => quoted(row[column])).join(","));
  return BYTE_ORDER_MARK + [columns.join(","), ...lines, ""].join("\r\n");
}

function quoted(cell: Cell): string {
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function harmless(cell: Cell): string {
  if (typeof cell !== "string") return String(cell ?? "");
  return BEGINS_FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}
