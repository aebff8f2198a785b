/**
 * What people and programs write into a cell of a series in the place of a plain number or day, and what to write. A form
 * is told with its number where that is certain; what may be read in two ways is never guessed.
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

/** What is wrong with a cell that is to hold a day or a longer period; undefined where it is written as they are, whether or not there is such a one. */
export function wrongDay(cell: string): Wrong | undefined {
  if (/^\d{4}(-\d\d(-\d\d)?|-Q\d|\/\d\d|-\d\d\/\d{4}-\d\d)?$/.test(cell)) return undefined;
  const form = formOf(cell);
  const wrong = (why: string, write: string) => ({ form, message: `"date" cannot be "${cell}"${why}. ${write}` });
  const [, year, month, day] = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?:[T ].*)?$/.exec(cell) ?? [];
  if (year && month && day) return wrong("", `Write ${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}.`);
  const [, y, q] = /^(\d{4})[- ]?Q([1-4])$/i.exec(cell) ?? [];
  const [, q2, y2] = /^Q([1-4])[- /]?(\d{4})$/i.exec(cell) ?? [];
  if (y ?? y2) return wrong("", `Write ${y ?? y2 ?? ""}-Q${q ?? q2 ?? ""}.`);
  if (/^\d{5}(\.\d+)?$/.test(cell)) return wrong(", which is a day as Excel counts it", EXCEL);
  if (/^\d\d?[-/. ]\d\d?[-/. ]\d{2,4}$/.test(cell))
    return wrong(": which part of it is the day is not guessed", `Write YYYY-MM-DD. ${EXCEL}`);
  return wrong("", `Write YYYY-MM-DD. ${EXCEL}`);
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

/** What is wrong with a cell that is to hold a number; undefined where it is one. */
export function wrongNumber(cell: string, column = "value"): Wrong | undefined {
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
  if (/^-?\d+(\.\d+)?$/.test(cell)) return undefined;
  if (NOTHING.test(cell)) return wrong("", "Remove the row: a day without a report has no row.", "nothing");
  const below = /^[-−–]\s*(.*)$/.exec(cell)?.[1];
  const size = below === undefined ? undefined : plainNumber(below);
  if (size !== undefined) return wrong("", `Write a hyphen and digits 0 to 9: -${size}.`, "negative");

  const [before, hedge] =
    HEDGED.find(([sign]) => sign.test(cell)) ?? (/\d\s*\+$/.test(cell) ? [/\+$/, "at least"] : []);
  const hedged = before && plainNumber(cell.replace(before, "").trim());
  if (hedge && hedged !== undefined)
    return wrong(", which is a hedge and a number", `Write "${hedge}" under hedge and ${hedged} under value.`);

  const ends = cell.split(/\s*(?:[–—-]|\bto\b)\s*/);
  if (ends.length === 2 && ends.every((end) => plainNumber(end) !== undefined))
    return wrong(
      ", a range",
      "A row has one number: write the one that its source stands by, with its hedge.",
      "range",
    );
  return wrong("", `Write digits 0 to 9 only, without grouping: ${plainNumber(cell) ?? "4070"}.`);
}

/** The number that is certainly meant, in plain digits: grouped in threes, with a decimal comma, a unit, in other digits. */
function plainNumber(cell: string): string | undefined {
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
