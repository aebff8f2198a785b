/** What a person wrote who wrote what is no YAML: the line where it stands, which the parser often passes, and what to write. */
import { parseDocument, type YAMLError } from "yaml";
import { isEmpty, partsOf } from "./yaml-line.ts";
import { columnsFor, type IsField, quotationsOf, type Repair, signsOf, textsFor } from "./yaml-repairs.ts";

/** What is wrong, and on which line of the file. */
export interface Slip {
  line: number;
  message: string;
}

/** A text, and the line of the file on which it begins. */
interface Begun {
  text: string;
  firstLine: number;
}

/** How often a repair is tried: a text of a thousand lines is read again each time. */
const TRIES = 120;

/** What to write for an error that the parser says of a line of the file. `fields` are the names of all that the file may have. */
export function slipOf({ text, firstLine }: Begun, error: YAMLError, line: number, fields: ReadonlySet<string>): Slip {
  const [lines, at] = [text.split("\n"), line - firstLine];
  const isField: IsField = (name) => fields.size === 0 || fields.has(name);
  if (error.code === "MULTIPLE_DOCS")
    return { line, message: 'a line "---" begins a second text. Remove it, and all below it.' };
  const isTwice = error.code === "DUPLICATE_KEY";
  const found = tried(isTwice ? emptied(lines, at, isField) : repairs(lines, at, error.code, isField), at);
  if (found) return { line: found.line + firstLine, message: found.message };
  return { line, message: isTwice ? twice(lines, at, firstLine) : said(error) };
}

/**
 * What to write for a field that is not known where it stands and would be in another column; `problems` counts those of data,
 * of which there are `before` now.
 */
export function misplaced(
  { text, firstLine }: Begun,
  line: number,
  fields: ReadonlySet<string>,
  before: number,
  problems: (data: unknown) => number,
): Slip | undefined {
  const at = line - firstLine;
  for (const repair of columnsFor(text.split("\n"), at, (name) => fields.has(name))) {
    const document = parseDocument(repair.lines.join("\n"), { prettyErrors: false });
    if (!firstError(document) && problems(document.toJS()) < before) return { line, message: repair.message };
  }
  return undefined;
}

/** The repair with which the text can be read, or be read furthest; each is tried. */
function tried(all: Iterable<Repair>, at: number): Repair | undefined {
  let [best, furthest, tries] = [undefined as Repair | undefined, at, 0];
  for (const repair of all) {
    const wrong = firstError(parseDocument(repair.lines.join("\n"), { prettyErrors: false }));
    if (!wrong) return repair;
    const reached = lineAt(repair.lines, wrong.pos[0]);
    if (reached > furthest + (repair.moves ? 1 : 0)) [best, furthest] = [repair, reached];
    if (++tries === TRIES) break;
  }
  return best;
}

function lineAt(lines: readonly string[], offset: number): number {
  let [line, left] = [0, offset];
  while (line < lines.length - 1 && left > (lines[line]?.length ?? 0)) left -= (lines[line++]?.length ?? 0) + 1;
  return line;
}

/** One mistake breaks what follows it too, so only the first is said; of those in one place, the one that names a tab. */
export function firstError(document: {
  errors: readonly YAMLError[];
  warnings: readonly YAMLError[];
}): YAMLError | undefined {
  const all = [...document.errors, ...document.warnings];
  return all.find((error) => error.code === "TAB_AS_INDENT") ?? all.sort((a, b) => a.pos[0] - b.pos[0])[0];
}

function* repairs(lines: readonly string[], at: number, code: string, isField: IsField): Generator<Repair> {
  // What is opened and never closed is said where the text ends.
  if (code === "MISSING_CHAR") yield* unclosed(lines, at, isField);
  yield* signsOf(lines, at, isField);
  // A value that is wrong by itself; with the lines below it only where nothing else is wrong.
  yield* quotationsOf(lines, at, isField).filter((repair) => repair.lines.length === lines.length);
  // The name of an entry in the first column, which is for fields: the parser stumbles over the next entry.
  for (let line = at - 1; line >= 0; line--) {
    const { key, value, indent } = partsOf(lines[line] ?? "");
    if (key !== "" && value === "" && indent === 0 && !isField(key)) yield* columnsFor(lines, line, isField);
  }
  const next = lines.findIndex((line, i) => i > at && !isEmpty(line));
  const before = lines.findLastIndex((line, i) => i < at && !isEmpty(line));
  const near = [at, next, before].filter((line) => line >= 0);
  for (const line of near) yield* signsOf(lines, line, isField);
  for (const line of near) yield* textsFor(lines, line, isField);
  for (const line of near) yield* columnsFor(lines, line, isField);
  for (const line of near) yield* quotationsOf(lines, line, isField);
  yield* unclosed(lines, at, isField);
  for (let line = at - 1; line >= 0; line--) {
    const { key, value } = partsOf(lines[line] ?? "");
    if (key !== "" && value === "") yield* columnsFor(lines, line, isField);
  }
}

/** Quotation marks and brackets that have no end on their line, the nearest first. */
function* unclosed(lines: readonly string[], at: number, isField: IsField): Generator<Repair> {
  for (let line = at - 1; line >= 0; line--) {
    const { value } = partsOf(lines[line] ?? "");
    const end = { '"': '"', "'": "'", "[": "]", "{": "}" }[value.charAt(0)];
    if (end !== undefined && (value.length === 1 || !value.trimEnd().endsWith(end)))
      yield* quotationsOf(lines, line, isField);
  }
}

/** Fields with nothing in them whose own fields stand in their column. */
function* emptied(lines: readonly string[], at: number, isField: IsField): Generator<Repair> {
  for (let line = at; line >= 0; line--) {
    const { key, value, indent } = partsOf(lines[line] ?? "");
    const next = lines.find((text, i) => i > line && !isEmpty(text)) ?? "";
    if (key !== "" && value === "" && partsOf(next).indent <= indent)
      for (const repair of columnsFor(lines, line, isField))
        if (partsOf(repair.lines[line] ?? "").indent < indent) yield repair;
  }
}

function twice(lines: readonly string[], at: number, firstLine: number): string {
  const { key, indent, dash } = partsOf(lines[at] ?? "");
  const first = lines.findLastIndex((text, i) => {
    const parts = partsOf(text);
    return i < at && parts.key === key && parts.indent + parts.dash.length === indent + dash.length;
  });
  if (key === "" || first < 0) return "this field stands twice. Keep one of them.";
  return `"${key}" stands twice, here and on line ${String(first + firstLine)}. Keep one of them.`;
}

/** What the parser says, where nobody knows what was meant. */
function said({ message }: YAMLError): string {
  const first = (message.split("\n")[0] ?? message).replace(/[.:]$/, "");
  return `no YAML: ${first}. Compare the line with those above it: a field is written as name: value, and a text that holds a sign of YAML between straight quotation marks.`;
}
