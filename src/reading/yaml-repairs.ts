/** What may have been meant by lines that are no YAML: each line as it would be right, with what to tell. Tries none of them. */
import { bare, isEmpty, lineOf, partsOf, quoted, whyNoText, type YamlLine } from "./yaml-line.ts";

/** A way to write the lines, which are those of the whole text, and what is told of it; `line` counts from 0. */
export interface Repair {
  lines: readonly string[];
  line: number;
  message: string;
  /** Whether it moves lines to another column, which more often than others only moves the fault. */
  moves?: boolean;
}

/** Whether a word is the name of a field of the file. */
export type IsField = (name: string) => boolean;

/** The lines with one of them, or those up to another, written anew. */
const written = (lines: readonly string[], line: number, to: number, now: readonly string[]) => [
  ...lines.slice(0, line),
  ...now,
  ...lines.slice(to + 1),
];

/** A sign of a field or of an item that is missing in the line, or is another one. */
export function* signsOf(lines: readonly string[], line: number, isField: IsField): Generator<Repair> {
  const text = lines[line] ?? "";
  const one = (now: string, what: string): Repair => ({
    lines: written(lines, line, line, [now]),
    line,
    message: `${what}. Write ${now.trim()}`,
  });
  const [, dashed = "", item = ""] = /^( *)-([^\s-].*)$/.exec(text) ?? [];
  if (item) yield one(`${dashed}- ${item}`, "no space stands behind the dash");
  const [, before = "", key = "", sign = "", value = ""] =
    /^(\s*(?:- +)?)([\p{L}\p{N}_][\p{L}\p{N}_-]*)(\s*[:：=][ \u00a0\u2007\u202f]*|\s+)(.+)$/u.exec(text) ?? [];
  if (!key || !isField(key)) return;
  const now = `${before.replaceAll(/[^\S\t ]/g, " ")}${key}: ${value}`;
  if (/[^\S\t ]/.test(before)) yield one(now, "a space that is none to YAML begins this line");
  else if (/^: +$/.test(sign)) return;
  else if (sign === ":") yield one(now, `no space stands behind "${key}:"`);
  else if (sign.startsWith(":")) yield one(now, `a space that is none to YAML stands behind "${key}:"`);
  else yield one(now, `no colon stands behind "${key}"`);
}

/** A text in quotation marks: the line's own, or with the lines that it goes on in; and a list or group with its end. */
export function* quotationsOf(lines: readonly string[], line: number, isField: IsField): Generator<Repair> {
  const read = partsOf(lines[line] ?? "");
  // Of an item that begins with a word and a colon, the word may be of its text.
  const isWord = read.dash !== "" && read.key !== "" && !isField(read.key);
  const parts = isWord ? { ...read, key: "", colon: "", value: read.key + read.colon + read.value } : read;
  const value = parts.value.trim();
  const isLast = (last: number) => {
    const next = partsOf(lines[last + 1] ?? "");
    return isEmpty(lines[last + 1]) || next.indent <= parts.indent || next.dash !== "";
  };
  const repair = (last: number, now: string, what: string): Repair => {
    const all = lineOf({ ...parts, value: now });
    return { lines: written(lines, line, last, [all]), line, message: `${what}. Write ${all.trim()}` };
  };
  const open = /^[[{]/.exec(value)?.[0];
  const end = open === "[" ? "]" : "}";
  if (open && !value.includes(end))
    yield repair(line, `${value}${open === "{" ? " " : ""}${end}`, `"${open}" has no "${end}" at its end`);
  if (/^[|>]\S+$/.test(value)) yield repair(line, ">-", `"${value}" begins no text`);
  if (/^[|>][+-]? +\S/.test(value)) {
    const words = value.replace(/^[|>][+-]? +/, "");
    const what = `behind ${value.charAt(0)} the text begins on a line of its own`;
    yield repair(line, whyNoText(words, "") === undefined ? words : quoted(words), what);
  }
  for (let last = line, said = value; ; said += ` ${(lines[++last] ?? "").trim()}`) {
    const why = whyNoText(said, parts.key);
    if (said !== "" && why !== undefined && !/^(?:[|>]\S*|\{[^{}]*: [^{}]*\})$/.test(said))
      yield repair(last, quoted(bare(said)), why);
    if (isLast(last)) return;
  }
}

/** A column, and where that is: `in the column of "value"`. */
type Column = readonly [column: number, where: string];

/** The columns at which a line begins: its own, and that of the field behind its dash. */
function columnsOf({ indent, dash, key }: YamlLine): Column[] {
  const columns: Column[] = [];
  if (dash) columns.push([indent, 'in the column of the "-" above']);
  if (key) columns.push([indent + dash.length, `in the column of "${key}"`]);
  return columns;
}

/** How many lines above one that is wrong are looked at. */
const REACH = 150;

/** The columns of what stands before the line and encloses it, nearest first, and of what follows it. */
function* columnsAt(lines: readonly string[], line: number): Generator<Column> {
  let least = Infinity;
  for (let i = line - 1; i >= 0 && i >= line - REACH && least > 0; i--) {
    if (isEmpty(lines[i])) continue;
    const parts = partsOf(lines[i] ?? "");
    const inside = parts.indent + parts.dash.length + 2;
    if (least === Infinity && parts.key && parts.value === "")
      yield [inside, `two columns to the right of "${parts.key}"`];
    for (const column of columnsOf(parts).reverse()) if (column[0] < least) yield column;
    if (parts.key || parts.dash) least = Math.min(least, parts.indent);
  }
  yield* columnsOf(partsOf(lines[line + 1] ?? ""));
}

const spaces = (count: number) => (count === 0 ? "no space" : `${String(count)} ${count === 1 ? "space" : "spaces"}`);

/** The line in another column, alone or with what stands below it. */
export function* columnsFor(lines: readonly string[], line: number, isField: IsField): Generator<Repair> {
  const text = lines[line] ?? "";
  const isTabbed = /^ *\t/.test(text);
  const parts = partsOf(text.replace(/^\s+/, (begin) => " ".repeat(begin.length)));
  const { indent, key, dash, value } = parts;
  if (!isTabbed && !dash && (!key || (value !== "" && !isField(key)))) return;
  const below = lines.findIndex((other, i) => i > line && !isEmpty(other) && partsOf(other).indent <= indent);
  const last = (below < 0 ? lines.length : below) - 1;
  const shifted = (other: string, by: number) =>
    isEmpty(other) ? other : " ".repeat(Math.max(0, partsOf(other).indent + by)) + other.trimStart();
  for (const [column, where] of columnsAt(lines, line)) {
    if (column === indent && !isTabbed) continue;
    const now = lineOf({ ...parts, indent: column });
    const moved = lines.slice(line + 1, last + 1).map((other) => shifted(other, column - indent));
    const what = key ? `"${key}"` : 'this "-"';
    const message = isTabbed
      ? `a tab begins this line. Write ${spaces(column)} in its place.`
      : `${what} does not begin in the column of what stands beside it. Begin it ${where}, with ${spaces(column)} before it.`;
    const alone = { lines: written(lines, line, line, [now]), line, message, moves: true };
    const all = { ...alone, lines: written(lines, line, last, [now, ...moved]), message: withBelow(message) };
    yield alone;
    if (moved.some((other) => !isEmpty(other))) yield all;
  }
}

const withBelow = (message: string) => `${message.replace(/\.$/, "")}, and move what stands below it with it.`;

/** Lines of a text that begin before the column of the field which they belong to. */
export function* textsFor(lines: readonly string[], line: number, isField: IsField): Generator<Repair> {
  const isWords = (text = "") => !/^\s*(?:\t|$)/.test(text) && !partsOf(text).key && !partsOf(text).dash;
  if (!isWords(lines[line])) return;
  let first = line;
  while (isWords(lines[first - 1])) first -= 1;
  const { indent, dash, key, value } = partsOf(lines[first - 1] ?? "");
  if (key === "" ? value === "" : !isField(key)) return;
  let last = line;
  while (isWords(lines[last + 1])) last += 1;
  const column = indent + dash.length + (key ? 2 : 0);
  const now = lines.slice(first, last + 1).map((text) => " ".repeat(column) + text.trim());
  const wrong = lines.findIndex((text, i) => i >= first && partsOf(text).indent !== column);
  const message = `this line begins too far to the left to belong to ${key ? `"${key}"` : "the text above"}. Begin every line of that text with ${spaces(column)}.`;
  yield { lines: written(lines, first, last, now), line: wrong < 0 ? line : wrong, message };
}
