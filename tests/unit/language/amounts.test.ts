import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountPieces, formatAmount } from "../../../src/language/amounts.ts";
import { formatLarge } from "../../../src/language/numbers.ts";
import { boundOf, HEDGES } from "../../../src/model/hedge.ts";
import type { Amount } from "../../../src/model/story.ts";
import { NO_UNIT, type Unit } from "../../../src/model/units.ts";
import { unit } from "../../setup/examples/units.ts";

const hedge = fc.constantFrom(...HEDGES);
/** Numbers as sources give them: two decimals at most. */
const value = fc
  .integer({ min: 0, max: 10 ** 12 })
  .chain((digits) => fc.constantFrom(digits, digits / 10, digits / 100));
const ZEROS = { million: "e6", billion: "e9", trillion: "e12" };
const back = (printed: string) =>
  Number(
    printed.replaceAll(",", "").replace(/ (million|billion|trillion)/, (_, word: keyof typeof ZEROS) => ZEROS[word]),
  );

describe("formatAmount", () => {
  test("every hedge but as stated and exactly stands before the number, and these never do", () => {
    fc.assert(
      fc.property(hedge, value, (word, number) => {
        const printed = formatAmount({ hedge: word, value: number });
        expect(printed).toBe(boundOf(word) === "exact" ? formatLarge(number) : `${word} ${formatLarge(number)}`);
      }),
    );
  });

  test("words are printed as they are, never as digits", () => {
    fc.assert(
      fc.property(hedge, fc.string({ minLength: 1 }), (word, words) => {
        expect(formatAmount({ hedge: word, words }, unit("people"))).toBe(
          boundOf(word) === "exact" ? words : `${word} ${words}`,
        );
        expect(formatAmount({ hedge: "exactly", words }, unit("per cent"))).toBe(words);
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

  test("counts that follow one another are joined by or, all others by to", () => {
    const range = (low: number, high: number, of = unit("people"), where?: "text") =>
      formatAmount({ hedge: "exactly", between: [low, high] }, of, where);
    expect([range(0, 1), range(1, 2), range(1, 3), range(200, 230)]).toEqual([
      "0 or 1",
      "1 or 2",
      "1 to 3",
      "200 to 230",
    ]);
    expect(range(1, 2, unit("places"))).toBe("1st or 2nd");
    // Between two measured numbers that follow one another lie others.
    expect([range(0.5, 1.5, NO_UNIT), range(1, 1.5, NO_UNIT), range(1, 2, NO_UNIT)]).toEqual([
      "0.5 to 1.5",
      "1 to 1.5",
      "1 to 2",
    ]);
    expect([
      range(3, 4, unit("per cent")),
      range(3, 4, unit("US dollars")),
      range(3, 4, unit("hours"), "text"),
    ]).toEqual(["3 to 4%", "US$3 to US$4", "three to four"]);
  });

  test("an interval goes from one end to the other, whatever is counted", () => {
    const amount = { hedge: "as stated", value: 2.5, interval: { low: 2, high: 3, level: 95 } } as const;
    expect(formatAmount(amount, unit("°C"))).toBe("2.5 °C (95% interval 2 to 3 °C)");
    expect(formatAmount({ ...amount, value: 3 }, unit("people"))).toBe("3 (95% interval 2 to 3)");
  });

  test("a word and digits do not stand side by side, whichever end has no word", () => {
    const range = (low: number, high: number, of = unit("hours")) =>
      formatAmount({ hedge: "as stated", between: [low, high] }, of, "text");
    expect([range(1.5, 2), range(-2, 3), range(2, 2.5), range(2, 4)]).toEqual([
      "1.5 to 2",
      "−2 to 3",
      "2 to 2.5",
      "two to four",
    ]);
    expect(range(0, 3, { name: "points", signed: true, change: true })).toBe("0 to +3");
    expect([range(2, 3, unit("places")), range(9, 10, unit("places"))]).toEqual(["second or third", "9th or 10th"]);
  });

  test("a range keeps its hedge", () => {
    expect(formatAmount({ hedge: "about", between: [1000, 2000] })).toBe("about 1,000 to 2,000");
  });

  test("only per cent is printed with the number", () => {
    expect(formatAmount({ hedge: "about", value: 90 }, unit("per cent"))).toBe("about 90%");
    expect(formatAmount({ hedge: "exactly", between: [5, 7] }, unit("per cent"))).toBe("5 to 7%");
    expect(formatAmount({ hedge: "at least", value: 230 }, unit("people"))).toBe("at least 230");
  });

  test("zero is printed, not left out", () => {
    expect(formatAmount({ hedge: "exactly", value: 0 })).toBe("0");
  });

  const stated = (value: number, name: string, where?: "text") =>
    formatAmount({ hedge: "as stated", value }, unit(name), where);

  test("money has its currency and, where no digit is lost, millions and billions", () => {
    const money = [34_200_000_000, 53_537, 34_216_700_000, -300_000_000, 0.5].map((value) =>
      stated(value, "US dollars"),
    );
    expect(money).toEqual(["US$34.2 billion", "US$53,537", "US$34,216,700,000", "−US$300 million", "US$0.50"]);
    expect([2.5, -1234.5, 2.505, 2, 1_234_567.5].map((value) => stated(value, "US dollars"))).toEqual([
      "US$2.50",
      "−US$1,234.50",
      "US$2.505",
      "US$2",
      "US$1,234,567.5",
    ]);
    expect(stated(5, "euros", "text")).toBe("€5");
    expect(formatAmount({ hedge: "about", between: [2_700_000_000, 7_900_000_000] }, unit("US dollars"))).toBe(
      "about US$2.7 billion to US$7.9 billion",
    );
  });

  test("a unit is printed as the list says, one of it in the singular", () => {
    expect(stated(1.5, "°C")).toBe("1.5 °C");
    expect(stated(7.1, "magnitude")).toBe("magnitude 7.1");
    expect(stated(5.2, "per 100,000 people")).toBe("5.2 per 100,000 people");
    expect([stated(1, "percentage points"), stated(1.2, "percentage points")]).toEqual([
      "1 percentage point",
      "1.2 percentage points",
    ]);
    expect(formatAmount({ hedge: "as stated", between: [-0.3, 0.2] }, unit("°C"))).toBe("−0.3 to 0.2 °C");
  });

  test("a change has its sign where its unit prints one", () => {
    const change = (value: number, name: string) => formatAmount({ hedge: "about", value }, unit(name, true));
    expect([change(0.8, "°C"), change(-0.8, "°C"), change(0, "°C"), change(5, "people"), change(-5, "people")]).toEqual(
      ["about +0.8 °C", "about −0.8 °C", "about 0 °C", "about 5", "about −5"],
    );
  });

  test("whole numbers below ten are words in running text and digits elsewhere", () => {
    expect([stated(3, "people", "text"), stated(3, "people"), stated(10, "people", "text")]).toEqual([
      "three",
      "3",
      "10",
    ]);
    expect([stated(3, "°C", "text"), stated(3.5, "hours", "text"), stated(-3, "index points", "text")]).toEqual([
      "3 °C",
      "3.5",
      "−3",
    ]);
    const range = (low: number, high: number) =>
      formatAmount({ hedge: "as stated", between: [low, high] }, unit("people"), "text");
    expect([range(1, 2), range(3, 9), range(9, 10)]).toEqual(["one or two", "three to nine", "9 or 10"]);
    expect(formatAmount({ hedge: "at least", value: 1 }, unit("people"), "text")).toBe("at least one");
  });

  test("a place in an order is an ordinal", () => {
    const places = [1, 2, 3, 4, 11, 21, 102].map((value) => stated(value, "places"));
    expect(places).toEqual(["1st", "2nd", "3rd", "4th", "11th", "21st", "102nd"]);
    expect([stated(3, "places", "text"), stated(21, "places", "text")]).toEqual(["third", "21st"]);
  });

  test("an interval is printed where a claim stands by itself, a projection everywhere", () => {
    const amount = { hedge: "as stated", value: 2.7, interval: { low: 2.1, high: 3.5, level: 95 } } as const;
    expect(formatAmount(amount, unit("°C"))).toBe("2.7 °C (95% interval 2.1 to 3.5 °C)");
    expect(formatAmount(amount, unit("°C"), "text")).toBe("2.7 °C");
    const ahead = { ...amount, projection: true } as const;
    expect(formatAmount(ahead, unit("°C"))).toBe("2.7 °C (projection; 95% interval 2.1 to 3.5 °C)");
    expect(formatAmount(ahead, unit("°C"), "text")).toBe("2.7 °C (projection)");
  });

  test("nothing is rounded: every number comes back from what is printed", () => {
    fc.assert(
      fc.property(value, fc.constantFrom("people", "per cent", "°C", "US dollars"), (number, name) => {
        expect(back(stated(number, name).replace(/US\$|%| °C/, ""))).toBe(number);
      }),
    );
  });
});

test("a claim in pieces, joined, is the claim; words of its unit and what is known of it stand apart from its number", () => {
  const named = (name: string, prints?: string): Unit => ({
    ...NO_UNIT,
    name,
    ...(prints !== undefined && { prints }),
  });
  const interval = { low: 1.3, high: 1.5, level: 95 };
  const cases: [Amount, Unit, string[]][] = [
    [{ hedge: "at least", value: 230 }, named("people"), ["at least", "230", ""]],
    [
      { hedge: "as stated", value: 425.3 },
      named("parts per million", "# parts per million"),
      ["", "425.3", "parts per million"],
    ],
    [{ hedge: "about", value: 90 }, named("per cent", "#%"), ["about", "90%", ""]],
    [{ hedge: "as stated", value: 1.4, interval }, named("°C", "# °C"), ["", "1.4 °C", "(95% interval 1.3 to 1.5 °C)"]],
    [
      { hedge: "about", value: 2, projection: true },
      named("kilometres", "# kilometres"),
      ["about", "2", "kilometres (projection)"],
    ],
    [{ words: "dozens" }, named("people"), ["", "dozens", ""]],
  ];
  for (const [amount, of, pieces] of cases) {
    expect(amountPieces(amount, of)).toEqual(pieces);
    expect(pieces.filter(Boolean).join(" ")).toBe(formatAmount(amount, of));
  }
});
