/**
 * What people and programs write into a cell of a series, or behind a field of YAML, in the place of a plain number or day,
 * and what to write. A form is told with its number where that is certain; what may be read in two ways is never guessed.
 */
import type { Hedge } from "../model/hedge.ts";

/** What is wrong with a cell: two sentences, and the form that it has, which is one cause however many rows share it. */
export interface Wrong {
  form: string;
  message: string;
}

/** The form of a text: runs of digits are alike, and so are words. */
const formOf = (cell: string) => cell.replaceAll(/\p{Nd}+/gu, "0").replaceAll(/\p{L}+/gu, "a");

const EXCEL = "In Excel give the column the format yyyy-mm-dd and save it again.";

/** Where it stands: in a row, which may be left out, or behind a field, which no spreadsheet wrote. */
type Where = "row" | "field";

/** What is wrong with a cell that is to hold a day or a longer period; undefined where it is written as they are, whether or not there is such a one, and behind a field also where nobody knows the form. */
export function wrongDay(cell: string, column = "date", where: Where = "row"): Wrong | undefined {
  if (/^\d{4}(-\d\d(-\d\d)?|-Q\d|\/\d\d|-\d\d\/\d{4}-\d\d)?$/.test(cell)) return undefined;
  const form = formOf(cell);
  const wrong = (why: string, write: string) => ({ form, message: `"${column}" cannot be "${cell}"${why}. ${write}` });
  const excel = where === "row" ? ` ${EXCEL}` : "";
  const [, year, month, day] = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?:[T ].*)?$/.exec(cell) ?? [];
  if (year && month && day) return wrong("", `Write ${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}.`);
  const [, y, q] = /^(\d{4})[- ]?Q([1-4])$/i.exec(cell) ?? [];
  const [, q2, y2] = /^Q([1-4])[- /]?(\d{4})$/i.exec(cell) ?? [];
  if (y ?? y2) return wrong("", `Write ${y ?? y2 ?? ""}-Q${q ?? q2 ?? ""}.`);
  if (/^\d{5}(\.\d+)?$/.test(cell) && where === "row") return wrong(", which is a day as Excel counts it", EXCEL);
  if (/^\d\d?[-/. ]\d\d?[-/. ]\d{2,4}$/.test(cell))
    return wrong(": which part of it is the day is not guessed", `Write YYYY-MM-DD.${excel}`);
  return where === "field" ? undefined : wrong("", `Write YYYY-MM-DD.${excel}`);
}

/** Signs and words that limit a number, and the hedge that says the same. */
const HEDGED: readonly (readonly [before: RegExp, hedge: Hedge])[] = [
  [/^(?:≥|>=|=>|at least|min\.?)/i, "at least"],
  [/^(?:>|more than)/i, "more than"],
  [/^over/i, "over"],
  [/^(?:≤|<=|=<|at most|max\.?)/i, "at most"],
  [/^up to/i, "up to"],
  [/^(?:<|fewer than|less than|under)/i, "fewer than"],
  [/^(?:~|≈|≃|c\.|ca\.?|circa|approx\.?|approximately|about)/i, "about"],
  [/^around/i, "around"],
  [/^some/i, "some"],
  [/^nearly/i, "nearly"],
  [/^almost/i, "almost"],
];

/** What stands where there is no number. */
const NOTHING = /^(?:n\/?a|n\.a\.|#n\/a|null|none|nil|nan|unknown|not (?:known|available|stated|reported)|[-–—?.…]+)$/i;

/** What is wrong with a cell that is to hold a number; undefined where it is one, and behind a field also where nobody knows which. */
export function wrongNumber(cell: string, column = "value", where: Where = "row"): Wrong | undefined {
  const wrong = (why: string, write: string, form = formOf(cell)) => ({
    form,
    message: `"${column}" cannot be "${cell}"${why}. ${write}`,
  });
  // Whoever groups by dots means 4070; whoever does not, a little over 4.
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(cell)) {
    const fraction = String(Number(cell));
    const precise = /\.\d{3}$/.test(fraction) ? `${cell}0` : fraction;
    return wrong(", which may be read in two ways", `Write ${cell.replace(".", "")}, or ${precise}.`);
  }
  if (/^-?\d+(\.\d+)?$/.test(cell))
    return where === "row" ? undefined : wrong(", a text by its quotation marks", `Write ${cell}`);
  if (NOTHING.test(cell) && where === "field")
    return wrong("", "Write the number; what nobody counted is no figure.", "nothing");
  if (NOTHING.test(cell)) return wrong("", "Remove the row: a day without a report has no row.", "nothing");
  const below = /^[-−–]\s*(.*)$/.exec(cell)?.[1];
  const size = below === undefined ? undefined : plainNumber(below);
  if (size !== undefined) return wrong("", `Write a hyphen and digits 0 to 9: -${size}.`, "negative");

  const isValue = column.endsWith("value");
  const [before, hedge] =
    HEDGED.find(([sign]) => sign.test(cell)) ?? (/\d\s*\+$/.test(cell) ? [/\+$/, "at least"] : []);
  const hedged = before && plainNumber(cell.replace(before, "").trim());
  if (hedge && hedged !== undefined && isValue)
    return wrong(", which is a hedge and a number", `Write "${hedge}" under hedge and ${hedged} under value.`);

  const ends = cell.split(/\s*(?:[–—-]|\bto\b)\s*/);
  const [low, high] = ends.map(plainNumber);
  if (ends.length === 2 && low !== undefined && high !== undefined) {
    const write = "A row has one number: write the one that its source stands by, with its hedge.";
    const between = `Write between: [${low}, ${high}] in its place.`;
    if (where === "row" || isValue) return wrong(", a range", where === "row" ? write : between, "range");
  }
  const meant = plainNumber(cell);
  if (meant === undefined && where === "field") return undefined;
  return wrong("", `Write digits 0 to 9 only, without grouping: ${meant ?? "4070"}.`);
}

/** Words and signs behind a number that stand for zeros. */
const ZEROS: Readonly<Record<string, number>> = { thousand: 3, k: 3, million: 6, mn: 6, billion: 9, bn: 9 };

/** The number that is certainly meant, in plain digits: grouped in threes, with a decimal comma, a unit, a million, in other digits. */
function plainNumber(cell: string): string | undefined {
  const [, many, zeros = ""] = /^(?:(?:US|A|C)?\$|[€£¥])?\s*(.*?\d)\s*(\p{L}+)?$/u.exec(cell) ?? [];
  if (many === undefined || (zeros === "" && many === cell)) return smallNumber(cell);
  const by = zeros === "" ? 0 : ZEROS[zeros.toLowerCase()];
  const number = by === undefined ? undefined : smallNumber(many);
  if (number === undefined || by === undefined) return smallNumber(cell);
  const [whole = "", part = ""] = number.split(".");
  const rest = part.slice(by);
  return (whole + part.slice(0, by).padEnd(by, "0")).replace(/^0+(?=\d)/, "") + (rest && `.${rest}`);
}

function smallNumber(cell: string): string | undefined {
  const digits = cell
    .replaceAll(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .replace(/\s*(?:%|per cent|people|persons)$/i, "");
  if (/^\d+(\.\d+)?$/.test(digits)) return digits;
  if (/^\d+(\.\d+)?e[+-]?\d+$/i.test(digits)) return Number(digits) < 1e15 ? String(Number(digits)) : undefined;
  const [, whole, sign, part] =
    /^(\d{1,3}(?:([ \u00a0\u2009\u202f'’٬_,.])\d{3})(?:\2\d{3})*)(?:[.,]\d+)?$/.exec(digits) ?? [];
  if (whole !== undefined && sign !== undefined && part === undefined) {
    const rest = digits.slice(whole.length).replace(/^[.,]/, ".");
    return digits.charAt(whole.length) === sign ? undefined : whole.replaceAll(sign, "") + rest;
  }
  return /^\d+,\d{1,2}$/.test(digits) ? digits.replace(",", ".") : undefined;
}

/** The value of a decimal digit of any script: those of a script stand in a row, from a zero on. */
function digitOf(digit: string): number {
  let code = digit.codePointAt(0) ?? 0;
  const last = code;
  while (last - code < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) code -= 1;
  return last - code;
}
