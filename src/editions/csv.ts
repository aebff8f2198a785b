/** Rows of texts to a CSV file as RFC 4180 has it: CRLF, and quotes only around cells that need them. */

/** What a cell may hold; undefined is an empty cell. */
export type Cell = string | number | undefined;

/** The columns as the first line, then a line a row, each with the cells of those columns. */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, Cell>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => quoted(row[column])).join(","));
  return [columns.join(","), ...lines, ""].join("\r\n");
}

function quoted(cell: Cell): string {
  const text = String(cell ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
