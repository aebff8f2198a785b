/** A series CSV to reports, in whatever order its columns stand. A cause is told once, however many rows share it. */
import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "../model/problem.ts";
import { cellOf, type Report, reportIn, reportSchema } from "../model/schema/series.ts";
import { explain } from "./explain.ts";
import { wrongDay, wrongNumber } from "./series-cells.ts";
import { type Column, COLUMNS, NEEDED, readHead } from "./series-head.ts";
import type { TextFile } from "./text-file.ts";

export interface ParsedSeries {
  file: string;
  /** Those that the file has, in its order. */
  columns: readonly Column[];
  reports: Report[];
  /** The line of each report, by its place in `reports`. */
  lines: number[];
  problems: Problem[];
}

/** A file of which nothing is read yet. */
export function emptySeries(file: string): ParsedSeries {
  return { file, columns: COLUMNS, reports: [], lines: [], problems: [] };
}

/** A row with the line on which it begins. */
interface Row {
  record: string[];
  line: number;
}

/** What is wrong with a row: the message, and the cause, which other rows may share. */
interface Fault {
  cause: string;
  message: string;
}

/** The reports in the order of the file. Rows that are wrong become problems and are left out. */
export function parseSeries({ file, text }: TextFile): ParsedSeries {
  const parsed = emptySeries(file);
  const fail = (line: number, message: string) => parsed.problems.push({ file, line, message });
  const columns = readHead(text);
  if (typeof columns === "string") {
    fail(1, columns);
    return parsed;
  }
  parsed.columns = columns.filter((column) => column !== undefined);
  const faults = new Map<string, { line: number; message: string; rows: number }>();
  const rows = rowsOf(text, fail);
  const last = rows.at(-1);
  if (last && !text.endsWith("\n") && last.record.length < columns.length) {
    fail(last.line, "the file ends in the middle of this row. Put its end back.");
    return parsed;
  }
  for (const { record, line } of rows) {
    if (record.every((cell) => cell === "")) continue;
    const read = readRow(record, columns);
    if (Array.isArray(read))
      for (const { cause, message } of read) {
        const first = faults.get(cause) ?? { line, message, rows: 0 };
        first.rows += 1;
        faults.set(cause, first);
      }
    else {
      parsed.reports.push(read);
      parsed.lines.push(line);
    }
  }
  for (const { line, message, rows } of faults.values()) fail(line, `${message}${rows > 1 ? soIn(rows - 1) : ""}`);
  if (parsed.reports.length === 0 && parsed.problems.length === 0)
    fail(1, "no rows. Write a row for each report, or delete the file.");
  return parsed;
}

/** A report as the row that is read as it, in a file with these columns: cells with a comma or a quotation mark are quoted. */
export function rowLine(report: Report, columns: readonly Column[]): string {
  return columns
    .map((column) => {
      const cell = cellOf(report, column);
      return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    })
    .join(",");
}

const soIn = (rows: number) => ` The same in ${rows} more ${rows === 1 ? "row" : "rows"}.`;

function readRow(record: readonly string[], columns: readonly (Column | undefined)[]): Report | Fault[] {
  const filled = record.filter((cell) => cell !== "");
  if (filled.every((cell) => cell.startsWith("#")))
    return [
      {
        cause: "tags",
        message: `a row of tags ("${filled[0] ?? ""}"). Remove it: columns are named on the first line.`,
      },
    ];
  if (columns.length > 1 && record.length === 1 && record[0]?.includes(";"))
    return [{ cause: "semicolons", message: SEMICOLONS }];
  if (isNoReport(record, columns))
    return [{ cause: "no report", message: `"${filled[0] ?? ""}" begins a row that is no report. Remove it.` }];
  const miscounted = {
    cause: record.length < columns.length ? "too few" : "too many",
    message: `${record.length} cells instead of ${columns.length}. Columns are ${columns.join(",")}; quote a cell that holds a comma.`,
  };
  if (record.slice(columns.length).some((cell) => cell !== "")) return [miscounted];
  const nameless = record.find((cell, i) => cell !== "" && columns[i] === undefined);
  if (nameless !== undefined)
    return [
      { cause: "nameless", message: `"${nameless}" stands in a column without a name. Name the column, or empty it.` },
    ];
  const read = reportOf(record, columns);
  // Spreadsheets leave out empty cells at the end, or add some; a row that is wrong besides has a comma too few or too many.
  return Array.isArray(read) && record.length !== columns.length ? [miscounted] : read;
}

const SEMICOLONS = "semicolons between the cells of this row. Write commas.";

/** Whether the row has a word in the place of its day, and little besides: a total, a remark, a second head. */
function isNoReport(record: readonly string[], columns: readonly (Column | undefined)[]): boolean {
  const cell = (column: Column) => record[columns.indexOf(column)] ?? "";
  return /^[^\p{N}]+$/u.test(cell("date")) && NEEDED.some((column) => cell(column) === "");
}

function reportOf(record: readonly string[], columns: readonly (Column | undefined)[]): Report | Fault[] {
  const cells = columns.map((column, i) => [column ?? "", record[i] ?? ""] as const);
  const raw: Partial<Record<string, string>> = Object.fromEntries(cells.filter(([, cell]) => cell !== ""));
  const faults: Fault[] = [];
  const { date, value } = raw;
  const wrong = {
    date: date === undefined ? undefined : wrongDay(date),
    value: value === undefined ? { form: "", message: NO_VALUE } : wrongNumber(value),
    low: raw.low === undefined ? undefined : wrongNumber(raw.low, "low"),
    high: raw.high === undefined ? undefined : wrongNumber(raw.high, "high"),
  };
  for (const [column, found] of Object.entries(wrong))
    if (found) faults.push({ cause: `${column} ${found.form}`, message: found.message });
  const result = reportSchema.safeParse(raw);
  for (const issue of result.error?.issues ?? []) {
    const column = String(issue.path[0]);
    if (column in wrong && wrong[column as keyof typeof wrong]) continue;
    // Of a closed list each wrong word is a cause of its own; a form is one, whatever stands in it.
    const cause = issue.code === "invalid_format" ? column : `${column} ${raw[column] ?? ""}`;
    faults.push({ cause, message: explain(issue, reportSchema, raw) });
  }
  return result.success && faults.length === 0 ? reportIn(result.data) : faults;
}

const NO_VALUE = 'missing field "value". Write the number, or remove the row: a day without a report has no row.';

function rowsOf(text: string, fail: (line: number, message: string) => void): Row[] {
  try {
    const rows = parse(text, {
      from: 2,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    // The parser says where a row ends; a row with line breaks in its cells begins earlier.
    return rows.map(({ record, info }) => ({ record, line: info.lines - record.join("").split("\n").length + 1 }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const open = openQuote(text);
    const line = Number(/line (\d+)/.exec(error.message)?.[1] ?? 1);
    if (open !== undefined)
      fail(
        open,
        "a quotation mark that is opened here is never closed. Close it; inside a quoted cell write it twice.",
      );
    else if (error.message.startsWith("Invalid Closing Quote"))
      fail(
        line,
        "words behind a closing quotation mark. Quote the whole cell; inside it write a quotation mark twice.",
      );
    else if (hasSemicolons(text.split("\n")[line - 1])) fail(line, SEMICOLONS);
    else fail(line, `not a CSV row: ${error.message.split("\n")[0] ?? ""}. Quote every cell that holds a sign of CSV.`);
    return [];
  }
}

/** Whether more semicolons than commas stand in a row, which a quoted cell then keeps from being read. */
function hasSemicolons(row = ""): boolean {
  return row.split(";").length > row.split(",").length;
}

/** The line of the quotation mark that is opened and never closed; undefined where each is. */
function openQuote(text: string): number | undefined {
  const odd = text.split("\n").flatMap((line, i) => (line.split('"').length % 2 === 0 ? [i + 1] : []));
  // Of several the others are ends of cells with line breaks in them.
  return odd.length % 2 === 0 ? undefined : odd.length === 1 ? odd[0] : odd.at(-1);
}
