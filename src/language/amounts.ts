/**
 * Amounts to words. The one place where a number becomes text, so that prose, charts, tables, cards and feeds cannot
 * print the same claim differently.
 */
import { boundOf } from "../model/hedge.ts";
import type { Amount } from "../model/story.ts";
import { LOCALE } from "./locale.ts";

const NUMBERS = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 12 });

/** A number with its thousands grouped and every decimal that was claimed: `4,070`. Nothing is rounded here. */
export function formatNumber(value: number): string {
  return NUMBERS.format(value);
}

function formatRange([low, high]: [number, number], unit: string): string {
  const joiner = high - low === 1 && Number.isInteger(low) ? " or " : " to ";
  return withUnit(`${formatNumber(low)}${joiner}${formatNumber(high)}`, unit);
}

function withUnit(number: string, unit: string): string {
  return unit === "per cent" ? `${number}%` : number;
}

/**
 * A claim's hedge and its number, as they are printed: `["at least", "230"]`, `["", "12"]`. An exact number has no hedge
 * word. The unit is printed only where it is a sign.
 */
export function amountParts({ hedge, value, words, between }: Amount, unit = ""): [hedge: string, number: string] {
  const number =
    words ?? (between ? formatRange(between, unit) : value === undefined ? "" : withUnit(formatNumber(value), unit));
  return [boundOf(hedge) === "exact" ? "" : (hedge ?? ""), number];
}

/**
 * A claim's amount as it is printed everywhere, its hedge first: `at least 230`, `12`, `1 or 2`, `tens of thousands`,
 * `about 90%`.
 */
export function formatAmount(amount: Amount, unit = ""): string {
  return amountParts(amount, unit).filter(Boolean).join(" ");
}

/** Two claims that print the same. */
export function isSame(a: Amount, b: Amount): boolean {
  return formatAmount(a) === formatAmount(b);
}
