/**
 * Amounts to words. The one place where a number becomes text, so that prose, charts, tables, cards and feeds cannot
 * print the same claim differently.
 */
import { boundOf } from "./hedge.ts";
import type { Amount } from "./model.ts";

const LOCALE = "en-GB";

/** A number with its thousands grouped and every decimal that was claimed: `4,070`. Nothing is rounded here. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 12 }).format(value);
}

function formatRange([low, high]: [number, number], unit: string): string {
  const joiner = high - low === 1 && Number.isInteger(low) ? " or " : " to ";
  return withUnit(`${formatNumber(low)}${joiner}${formatNumber(high)}`, unit);
}

function withUnit(number: string, unit: string): string {
  return unit === "per cent" ? `${number}%` : number;
}

/**
 * A claim's amount as it is printed everywhere, its hedge first: `at least 230`, `12`, `1 or 2`, `tens of thousands`,
 * `about 90%`. An exact number has no hedge word. The unit is printed only where it is a sign.
 */
export function formatAmount(amount: Amount, unit = ""): string {
  const { hedge, value, words, between } = amount;
  const number =
    words ?? (between ? formatRange(between, unit) : value === undefined ? "" : withUnit(formatNumber(value), unit));
  return boundOf(hedge) === "exact" ? number : `${hedge} ${number}`;
}

/** The first letter upper case, for a claim that begins a line. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names as in a sentence: `a`, `a and b`, `a, b and c`. */
export function joinNames(names: readonly string[]): string {
  return new Intl.ListFormat(LOCALE, { type: "conjunction" }).format(names);
}

/** The lower and the upper end of a claim as numbers, or undefined where it was given only in words. */
export function extentOf({ value, between }: Amount): [number, number] | undefined {
  return between ?? (value === undefined ? undefined : [value, value]);
}
