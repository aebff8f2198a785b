/** A line of YAML taken apart as whoever wrote it meant it, and texts put between quotation marks. Reads nothing else. */

/** A line: its spaces, its dash, the name of its field, and what stands behind them. */
export interface YamlLine {
  indent: number;
  /** With the spaces behind it; "" for none. */
  dash: string;
  /** "" for none. */
  key: string;
  /** With the colon and the spaces behind it; "" for none. */
  colon: string;
  value: string;
}

const LINE = /^( *)((?:- +)*|-$)(?:([\p{L}\p{N}_][\p{L}\p{N}_-]*)(:(?: +|$)))?(.*)$/u;

/** The parts of a line; joined they are the line. */
export function partsOf(line: string): YamlLine {
  const [, spaces = "", dash = "", key = "", colon = "", value = ""] = LINE.exec(line) ?? [];
  return { indent: spaces.length, dash, key, colon, value };
}

/** The line of these parts. */
export function lineOf({ indent, dash, key, colon, value }: YamlLine): string {
  return " ".repeat(indent) + dash + key + colon + value;
}

/** Whether nothing stands in the line, or only a comment. */
export const isEmpty = (line = "") => /^\s*(?:#.*)?$/.test(line);

/** Signs that begin something else than a text. */
const SIGN = /^(?:[{}[\]"'@%*&!|>`#,]|[?-] )/;

/** Why YAML does not read a value as the text that it is meant to be; undefined where it may. */
export function whyNoText(value: string, name: string): string | undefined {
  const what = name === "" ? "this text" : `"${name}"`;
  const sign = SIGN.exec(value)?.[0].trim();
  if (sign === '"' || sign === "'") {
    const isOpen = !value.slice(1).includes(sign);
    return isOpen ? `${what} has no quotation mark at its end` : `a quotation mark ends ${what} before its last word`;
  }
  if (sign !== undefined) return `${what} begins with ${sign}, a sign of YAML`;
  return /:(?:\s|$)/.test(value) ? `${what} holds a colon and a space, which begin a field in YAML` : undefined;
}

/** The text between straight quotation marks, of which it holds none, or as YAML writes them. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** The text that a value is meant to be: without the quotation marks around it. */
export function bare(value: string): string {
  const [mark = ""] = value;
  if (mark !== '"' && mark !== "'") return value;
  const inner = value.length > 1 && value.endsWith(mark) ? value.slice(1, -1) : value.slice(1);
  if (!inner.includes(mark)) return inner;
  // A mark behind a word, and before none, ends what the first one began: only a part of the text is quoted.
  const next = inner.indexOf(mark);
  const endsThere = /\S/.test(inner.charAt(next - 1)) && !/[\p{L}\p{N}]/u.test(inner.charAt(next + 1));
  return endsThere || !value.endsWith(mark) ? value : inner;
}
