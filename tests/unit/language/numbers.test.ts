import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  currencySign,
  formatLarge,
  formatNumber,
  formatPlace,
  formsOf,
  smallNumber,
} from "../../../src/language/numbers.ts";

/** Numbers as sources give them: two decimals at most. */
const value = fc
  .integer({ min: 0, max: 10 ** 12 })
  .chain((digits) => fc.constantFrom(digits, digits / 10, digits / 100));
const back = (printed: string) => Number(printed.replaceAll(",", ""));

describe("formatNumber", () => {
  test("thousands are grouped by commas and decimals follow a point", () => {
    expect([0, 12, 999, 1000, 4070, 1234567, 2.5, 1000.25].map(formatNumber)).toEqual([
      "0",
      "12",
      "999",
      "1,000",
      "4,070",
      "1,234,567",
      "2.5",
      "1,000.25",
    ]);
  });

  test("the printed digits give back the number", () => {
    fc.assert(
      fc.property(value, (number) => {
        expect(back(formatNumber(number))).toBe(number);
      }),
    );
  });

  test("a comma stands before every three digits, and nowhere else", () => {
    fc.assert(
      fc.property(value, (number) => {
        expect(formatNumber(number)).toMatch(/^\d{1,3}(,\d{3})*(\.\d{1,2})?$/);
      }),
    );
  });
});

test("below zero there is a minus sign, no hyphen", () => {
  expect([formatNumber(-0.3), formatLarge(-4070), formatLarge(-2_500_000)]).toEqual(["−0.3", "−4,070", "−2.5 million"]);
});

test("large numbers are in words only where three decimals say all of it", () => {
  expect([999_999, 1_000_000, 2_300_000, 34_215_000_000, 1_234_567, 1.5e12].map(formatLarge)).toEqual([
    "999,999",
    "1 million",
    "2.3 million",
    "34.215 billion",
    "1,234,567",
    "1.5 trillion",
  ]);
});

test("small numbers and places have words", () => {
  expect([0, 1, 9, 10, 2.5, -1].map(smallNumber)).toEqual(["zero", "one", "nine", undefined, undefined, undefined]);
  expect([formatPlace(9, true), formatPlace(10, true), formatPlace(9, false)]).toEqual(["ninth", "10th", "9th"]);
});

test("a currency has the sign by which it is told from others", () => {
  expect(["USD", "EUR", "GBP", "CHF", "JPY"].map(currencySign)).toEqual(["US$", "€", "£", "CHF ", "JP¥"]);
});

test("all forms of a number are known", () => {
  expect(formsOf(3)).toEqual(["3", "three", "third", "3rd"]);
  expect(formsOf(2_300_000)).toEqual(["2,300,000", "2.3 million", "2300000", "2,300,000th"]);
  expect(formsOf(-0.5)).toEqual(["−0.5", "-0.5", "−0.50"]);
});
