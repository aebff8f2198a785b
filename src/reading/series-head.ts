/**
 * The first line of a series: which column stands where. Names may be quoted and in capitals, columns in any order, and
 * those without a name and without cells are passed over, as spreadsheets leave them; anything else is told in one line.
 */
import { parse } from "csv-parse/sync";
import { reportSchema } from "../model/schema/series.ts";

/** A column of a series, by the field of the report that it fills. */
export type Column = keyof typeof reportSchema.shape;

/** Every column, and those that a file may not leave out: what the schema of a report has and needs. */
export const COLUMNS = Object.keys(reportSchema.shape) as Column[];
export const NEEDED = COLUMNS.filter((column) => !reportSchema.shape[column].safeParse(undefined).success);
const LEFT_OUT = COLUMNS.filter((column) => !NEEDED.includes(column));

/** What to write on the first line. */
const HEAD = COLUMNS.join(",");

/** What separates cells in files that were not saved with commas, what it is called, and how to save them with commas. */
const OTHERS: readonly (readonly [sign: string, name: string, how: string])[] = [
  [
    ";",
    "semicolons, as Excel does where numbers have a decimal comma",
    'in Excel, under File > Options > Advanced, clear "Use system separators" and make a dot the decimal separator; in LibreOffice tick "Edit filter settings"',
  ],
  ["\t", "tabs", 'in Excel as "CSV UTF-8 (Comma delimited)"; in LibreOffice tick "Edit filter settings"'],
  ["|", "vertical bars", 'in LibreOffice tick "Edit filter settings"'],
];

/** The columns in the order of the file, undefined for one without a name; or one sentence or two of what is wrong. */
export function readHead(text: string): (Column | undefined)[] | string {
  const first = text.split("\n")[0] ?? "";
  const separator = /^"?sep=(.)"?[,;\t]*$/i.exec(first.trim())?.[1];
  if (separator === ",")
    return '"sep=," is said to Excel alone. Remove the line, so that the columns stand on the first.';
  const readings = [",", ...OTHERS.map(([sign]) => sign)].map((sign) => ({ sign, names: firstRow(text, sign) }));
  const [best = { sign: ",", names: [] }] = readings.sort((a, b) => rank(b.names) - rank(a.names));
  const other = OTHERS.find(([sign]) => sign === (separator ?? best.sign));
  const wrong = wrongColumns(best.names);
  if (other) {
    const [, name, how] = other;
    const columns =
      wrong === "" || separator !== undefined ? "" : ` ${wrong.charAt(0).toUpperCase()}${wrong.slice(1)}.`;
    return `saved with ${name}. Save it with commas: ${how}.${columns}`;
  }
  if (wrong === "") return best.names.map(columnOf);
  const below = headBelow(text);
  if (below !== undefined) return `the columns stand on line ${below}. Remove what is above them.`;
  const optional = LEFT_OUT.join(", ");
  return isReport(best.names)
    ? `no names of columns. Write them on the first line: ${HEAD}`
    : `${wrong}. Rename or remove columns, as the README has it under "To bring in a CSV": ${HEAD} (${optional} may be left out).`;
}

/** How far down names of columns are looked for: programs write the name of a table above them, and people a title. */
const ABOVE = 5;

/** The line of the names of columns where they are not on the first. */
function headBelow(text: string): number | undefined {
  const lines = text.split("\n").slice(0, ABOVE);
  const at = lines.findIndex((line, i) => i > 0 && wrongColumns(firstRow(line, ",")) === "");
  return at < 0 ? undefined : at + 1;
}

/** How well a reading fits: names that are known count most, then how many cells there are. */
const rank = (names: readonly string[]) => names.filter(columnOf).length * 1000 + names.length;

function firstRow(text: string, delimiter: string): string[] {
  const options = {
    delimiter,
    to: 1,
    trim: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  };
  try {
    return parse(text, options)[0] ?? [];
  } catch {
    return (text.split("\n")[0] ?? "").split(delimiter);
  }
}

/** "Counted by" and "countedby" are countedBy. */
const plain = (name: string) => name.toLowerCase().replaceAll(/[\s_-]/g, "");
const columnOf = (name: string): Column | undefined => COLUMNS.find((column) => plain(column) === plain(name));

/** `columns missing: date; not known: day; understood: value`, each where there are any; "" where all is well. */
function wrongColumns(names: readonly string[]): string {
  const known = names.map(columnOf).filter((column) => column !== undefined);
  const missing = NEEDED.filter((column) => !known.includes(column));
  const unknown = names.filter((name) => name !== "" && columnOf(name) === undefined);
  const double = known.filter((column, i) => known.indexOf(column) < i);
  const parts = [
    listed("missing", missing),
    listed("not known", unknown),
    listed("there twice", double),
    missing.length + unknown.length === 0 ? "" : listed("understood", known),
  ].filter(Boolean);
  return missing.length + unknown.length + double.length === 0 ? "" : `columns ${parts.join("; ")}`;
}

/** How many names are listed before the rest is only counted: enough to see what kind of file it is. */
const SHOWN = 8;

function listed(what: string, names: readonly string[]): string {
  if (names.length === 0) return "";
  const shown = names.slice(0, SHOWN).map((name) => name.replaceAll(/\s+/g, " ").slice(0, 40));
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return `${what}: ${shown.join(", ")}${more}`;
}

/** Whether the first line is a report already: a column's name never begins with a day. */
function isReport([first = ""]: readonly string[]): boolean {
  return /^\d{1,4}[-./]\d/.test(first);
}
