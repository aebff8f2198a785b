import { expect, test } from "vitest";
import { amountPieces, formatAmount } from "../../../src/language/amounts.ts";
import type { Amount } from "../../../src/model/story.ts";
import { NO_UNIT, type Unit } from "../../../src/model/units.ts";

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
