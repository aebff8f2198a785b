import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatAmount, formatNumber } from "../../../src/language/amounts.ts";
import { boundOf, HEDGES } from "../../../src/model/hedge.ts";

const hedge = fc.constantFrom(...HEDGES);
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

describe("formatAmount", () => {
  test("every hedge but as stated and exactly stands before the number, and these never do", () => {
    fc.assert(
      fc.property(hedge, value, (word, number) => {
        const printed = formatAmount({ hedge: word, value: number });
        expect(printed).toBe(boundOf(word) === "exact" ? formatNumber(number) : `${word} ${formatNumber(number)}`);
      }),
    );
  });

  test("words are printed as they are, never as digits", () => {
    fc.assert(
      fc.property(hedge, fc.string({ minLength: 1 }), (word, words) => {
        expect(formatAmount({ hedge: word, words }, "people")).toBe(
          boundOf(word) === "exact" ? words : `${word} ${words}`,
        );
        expect(formatAmount({ hedge: "exactly", words }, "per cent")).toBe(words);
      }),
    );
  });

  test("a range prints both of its ends, the lower first", () => {
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 2, maxLength: 2 }), (ends) => {
        const between = ends.sort((a, b) => a - b) as [number, number];
        const printed = formatAmount({ hedge: "exactly", between });
        expect(printed.split(/ to | or /).map(back)).toEqual(between);
      }),
    );
  });

  test("two whole numbers that follow one another are joined by or, all others by to", () => {
    const range = (low: number, high: number) => formatAmount({ hedge: "exactly", between: [low, high] });
    expect([range(0, 1), range(1, 2), range(1, 3), range(200, 230), range(0.5, 1.5), range(1, 1.5)]).toEqual([
      "0 or 1",
      "1 or 2",
      "1 to 3",
      "200 to 230",
      "0.5 to 1.5",
      "1 to 1.5",
    ]);
  });

  test("a range keeps its hedge", () => {
    expect(formatAmount({ hedge: "about", between: [1000, 2000] })).toBe("about 1,000 to 2,000");
  });

  test("only per cent is printed with the number", () => {
    expect(formatAmount({ hedge: "about", value: 90 }, "per cent")).toBe("about 90%");
    expect(formatAmount({ hedge: "exactly", between: [5, 7] }, "per cent")).toBe("5 to 7%");
    expect(formatAmount({ hedge: "at least", value: 230 }, "people")).toBe("at least 230");
  });

  test("zero is printed, not left out", () => {
    expect(formatAmount({ hedge: "exactly", value: 0 })).toBe("0");
  });
});
