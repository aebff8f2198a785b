/** Numbers to words and digits. Nothing is rounded: whatever form is taken gives the number back. */
import { decimalsOf } from "../model/decimals.ts";
import { LOCALE } from "./locale.ts";

/** Whole numbers that running text has in words, by the house style: those below ten. */
const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;
/** The same as places in an order. */
const PLACES = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"] as const;
/** What digits of a place end with. */
const ENDINGS = { zero: "th", one: "st", two: "nd", few: "rd", many: "th", other: "th" } as const;

/** From here on a number may be so many millions, billions or trillions. */
const MILLION = 1_000_000;
/** How many decimals of a million are still read more easily than all the digits. */
const MOST_DECIMALS = 3;

/** Made once each: making one takes a hundred times as long as using it. */
const GROUPED = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 12 });
/** Cents and the like; of a fraction of one, all of its digits. */
const MONEY = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 12 });
const COMPACT = new Intl.NumberFormat(LOCALE, {
  notation: "compact",
  compactDisplay: "long",
  maximumFractionDigits: MOST_DECIMALS,
});
const ORDINAL = new Intl.PluralRules(LOCALE, { type: "ordinal" });
const signs = new Map<string, string>();

/** A number with its thousands grouped and every decimal that was claimed: `4,070`, `−0.3`. */
export function formatNumber(value: number): string {
  return GROUPED.format(value).replace("-", "−");
}

/** The number in millions, billions or trillions where that loses no digit: `34.2 billion`; otherwise as formatNumber has it. */
export function formatLarge(value: number): string {
  if (Math.abs(value) < MILLION) return formatNumber(value);
  const parts = COMPACT.formatToParts(value);
  const digits = parts.filter(({ type }) => ["minusSign", "integer", "decimal", "fraction"].includes(type));
  const shown = Number(digits.map(({ value: text }) => text).join(""));
  const isWhole = [6, 9, 12].some((zeros) => Number(`${shown}e${zeros}`) === value);
  return isWhole ? COMPACT.format(value).replace("-", "−") : formatNumber(value);
}

/** An amount of money without its currency: below a million a fraction has two digits at least, `2.50`; otherwise as formatLarge has it. */
export function formatMoney(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= MILLION) return formatLarge(value);
  return MONEY.format(value).replace("-", "−");
}

/** The word for a whole number below ten; undefined for any other. */
export function smallNumber(value: number): string | undefined {
  return WORDS[value];
}

/** A place in an order: `3rd` or, in running text, `third`. */
export function formatPlace(value: number, inText: boolean): string {
  const word = inText ? PLACES[value] : undefined;
  if (word) return word;
  return formatNumber(value) + ENDINGS[ORDINAL.select(value)];
}

/** The sign of a currency before its digits: `US$`, `€`, `CHF ` with its space. */
export function currencySign(currency: string): string {
  const known = signs.get(currency) ?? signOf(currency);
  signs.set(currency, known);
  return known;
}

function signOf(currency: string): string {
  const parts = new Intl.NumberFormat(LOCALE, { style: "currency", currency }).formatToParts(1);
  const digits = parts.findIndex(({ type }) => type === "integer");
  const before = parts.slice(0, digits).map(({ value }) => value);
  return before.join("").replace("\u00a0", " ");
}

/** Every way in which the number may be printed, without its unit. */
export function formsOf(value: number): string[] {
  const forms = [formatNumber(value), formatLarge(value), smallNumber(value) ?? "", String(value), formatMoney(value)];
  const places = decimalsOf(value) === 0 && value > 0 ? [formatPlace(value, true), formatPlace(value, false)] : [];
  return [...new Set([...forms, ...places])].filter(Boolean);
}
