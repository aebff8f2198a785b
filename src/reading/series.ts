/** A series CSV to reports. Columns are fixed but for one at the end, so that a row can be read without its head. */
import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "../model/problem.ts";
import { OUTSIDE_COLUMN, type Report, reportSchema, SERIES_COLUMNS } from "../model/schema/series.ts";
import { explain } from "./explain.ts";
import type { TextFile } from "./text-file.ts";

/** A column of a series. */
type Column = (typeof SERIES_COLUMNS)[number] | typeof OUTSIDE_COLUMN;

export interface ParsedSeries {
  file: string;
  /** Those that the file has. */
  columns: readonly Column[];
  reports: Report[];
  /** The line of each report, by its place in `reports`. */
  lines: number[];
  problems: Problem[];
}

const HEAD = SERIES_COLUMNS.join(",");
const LONG_HEAD = `${HEAD},${OUTSIDE_COLUMN}`;

/** The reports in the order of the file. Rows that are wrong become problems and are left out. */
export function parseSeries({ file, text }: TextFile): ParsedSeries {
  const parsed: ParsedSeries = { file, columns: SERIES_COLUMNS, reports: [], lines: [], problems: [] };
  const fail = (line: number, message: string) => parsed.problems.push({ file, line, message });
  const firstLine = text.split("\n")[0]?.trim() ?? "";
  if (firstLine !== HEAD && firstLine !== LONG_HEAD) {
    fail(
      1,
      `columns are "${firstLine}". Write exactly: ${HEAD} (and ${OUTSIDE_COLUMN} after them, where it is needed)`,
    );
    return parsed;
  }
  const columns = firstLine === HEAD ? SERIES_COLUMNS : ([...SERIES_COLUMNS, OUTSIDE_COLUMN] as const);
  parsed.columns = columns;
  for (const { record, line } of rowsOf(text, fail)) {
    if (record.length !== columns.length) {
      fail(
        line,
        `${record.length} cells instead of ${columns.length}. Columns are ${firstLine}; quote a cell that holds a comma.`,
      );
      continue;
    }
    const cells = columns.map((column, i) => [column, record[i] ?? ""] as const);
    const raw = Object.fromEntries(cells.filter(([, cell]) => cell !== ""));
    const { value } = raw;
    if (value !== undefined && !/^\d+(\.\d+)?$/.test(value)) {
      fail(line, `"value" cannot be "${value}". Write digits 0 to 9 only, without grouping: 4070.`);
      continue;
    }
    const result = reportSchema.safeParse(raw);
    if (result.success) {
      parsed.reports.push(result.data);
      parsed.lines.push(line);
    } else result.error.issues.forEach((issue) => fail(line, explain(issue, reportSchema, raw)));
  }
  if (parsed.reports.length === 0 && parsed.problems.length === 0)
    fail(1, "no rows. Write a row for each report, or delete the file.");
  return parsed;
}

/** A report as the row that is read as it, in a file with these columns: cells with a comma or a quotation mark are quoted. */
export function rowLine(report: Report, columns: readonly Column[]): string {
  return columns
    .map((column) => {
      const cell = String(report[column] ?? "");
      return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    })
    .join(",");
}

function rowsOf(text: string, fail: (line: number, message: string) => void): { record: string[]; line: number }[] {
  try {
    const rows = parse(text, {
      from: 2,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    // The parser says where a row ends; a row with line breaks in its cells begins earlier.
    return rows.map(({ record, info }) => ({ record, line: info.lines - record.join("").split("\n").length + 1 }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(/line (\d+)/.exec(error.message)?.[1] ?? 1);
    fail(
      line,
      `not a CSV row: ${error.message.split("\n")[0] ?? ""}. Close every quotation mark; double it inside a quoted cell.`,
    );
    return [];
  }
}
