/**
 * Amounts to words. The one place where a claim becomes text, so that prose, charts, tables, cards and feeds cannot print
 * it differently. In running text whole numbers below ten are words; wherever a claim stands by itself, digits.
 */
import { boundOf } from "../model/hedge.ts";
import type { Amount } from "../model/story.ts";
import { NO_UNIT, isPrinted, type Unit } from "../model/units.ts";
import { currencySign, formatLarge, formatMoney, formatNumber, formatPlace, smallNumber } from "./numbers.ts";

/** Where an amount is printed: in a sentence, or by itself, as in a table, a label, a card. */
export type Where = "text" | "alone";

/**
 * A claim's hedge and its number, as they are printed: `["at least", "230"]`, `["", "US$34.2 billion"]`. What a source stated
 * or calls exact has no hedge word. A unit is printed only where it has a sign or words to print.
 */
export function amountParts(
  amount: Amount,
  unit: Unit = NO_UNIT,
  where: Where = "alone",
): [hedge: string, number: string] {
  const { hedge, value, words, between } = amount;
  const number =
    words ??
    (between
      ? formatRange(between, unit, where, joinerOf(between, unit))
      : value === undefined
        ? ""
        : formatOne(value, unit, where));
  return [boundOf(hedge) === "exact" ? "" : (hedge ?? ""), number + remarks(amount, unit, where)];
}

/** A unit of more letters than this is words and no sign. */
const SIGN = 3;

/**
 * A claim by itself as it is printed large: its hedge, the number with the sign of its unit, and what else there is to say, which
 * is written small: `["about", "+2.1 °C", "(projection)"]`, `["", "425.3", "parts per million"]`. Joined they are `formatAmount`.
 */
export function amountPieces(amount: Amount, unit: Unit = NO_UNIT): [hedge: string, number: string, behind: string] {
  const [hedge, printed] = amountParts(amount, unit);
  const said = remarks(amount, unit, "alone");
  const number = printed.slice(0, printed.length - said.length);
  const [, name = ""] = /^# (.*)$/.exec(unit.currency === undefined ? (unit.prints ?? "") : "") ?? [];
  const isWords = name.length > SIGN && number.endsWith(` ${name}`);
  const large = isWords ? number.slice(0, -name.length - 1) : number;
  return [hedge, large, [isWords ? name : "", said.trim()].filter(Boolean).join(" ")];
}

/**
 * A claim's amount as it is printed everywhere, its hedge first: `at least 230`, `1 or 2`, `tens of thousands`, `about 90%`,
 * `−0.3 °C`. By itself a measured uncertainty follows, `2.7 °C (95% interval 2.1 to 3.5 °C)`; that a number is a projection is
 * said everywhere.
 */
export function formatAmount(amount: Amount, unit: Unit = NO_UNIT, where: Where = "alone"): string {
  return amountParts(amount, unit, where).filter(Boolean).join(" ");
}

/** A number with its unit, without hedge: for axes and wherever it is no claim. */
export function formatOne(value: number, unit: Unit, where: Where = "alone"): string {
  return withUnit(digitsOf(value, unit, where), unit, value === 1);
}

/** Two claims that print the same. */
export function isSame(a: Amount, b: Amount): boolean {
  return formatAmount(a) === formatAmount(b);
}

/** Two ends as a person would say them: `1 or 2`, `5 to 10%`, `US$2.7 billion to US$7.9 billion`. */
function formatRange([low, high]: [number, number], unit: Unit, where: Where, joiner = " to "): string {
  // Words and digits do not stand side by side: "nine or 10", "1.5 to two".
  const same = [low, high].every((end) => wordOf(end, unit) !== undefined) ? where : "alone";
  const [from, to] = [digitsOf(low, unit, same), digitsOf(high, unit, same)];
  if (unit.currency === undefined) return withUnit(from + joiner + to, unit);
  return withUnit(from, unit) + joiner + withUnit(to, unit);
}

/** Of what is counted it is the one or the other of two that follow one another; between two measurements lie others. */
function joinerOf([low, high]: [number, number], { whole, ordinal }: Unit): string {
  return (whole ?? ordinal) && Number.isInteger(low) && high - low === 1 ? " or " : " to ";
}

function digitsOf(value: number, unit: Unit, where: Where): string {
  const word = where === "text" ? wordOf(value, unit) : undefined;
  if (word !== undefined) return word;
  if (unit.ordinal) return formatPlace(value, false);
  return plusOf(value, unit) + (unit.currency === undefined ? formatLarge(value) : formatMoney(value));
}

/** The word that running text has for a number of the unit; undefined where it has none. */
function wordOf(value: number, unit: Unit): string | undefined {
  const word = smallNumber(value);
  if (unit.ordinal) return word && formatPlace(value, true);
  return isPrinted(unit) || plusOf(value, unit) !== "" ? undefined : word;
}

function plusOf(value: number, { change, signed }: Unit): string {
  return change && signed && value > 0 ? "+" : "";
}

function withUnit(digits: string, { name, one, prints, currency }: Unit, single = false): string {
  if (currency !== undefined) return digits.replace(/^[−+]?/, (sign) => sign + currencySign(currency));
  if (prints === undefined) return digits;
  const pattern = single && one !== undefined ? prints.replace(name, one) : prints;
  return pattern.replace("#", () => digits);
}

function remarks({ interval, projection }: Amount, unit: Unit, where: Where): string {
  // Words before the number have just been said: magnitude 7.1 (95% interval 7 to 7.2).
  const behind = unit.prints?.startsWith("#") === false ? { ...unit, prints: undefined } : unit;
  const said = [
    ...(projection ? ["projection"] : []),
    ...(interval && where === "alone"
      ? [`${formatNumber(interval.level)}% interval ${formatRange([interval.low, interval.high], behind, where)}`]
      : []),
  ];
  return said.length === 0 ? "" : ` (${said.join("; ")})`;
}
