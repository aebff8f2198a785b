import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeAmount } from "../../../src/model/compute.ts";
import { boundOf } from "../../../src/model/hedge.ts";
import type { Amount } from "../../../src/model/story.ts";
import type { Operation } from "../../../src/model/schema/ledger.ts";

const compute = (operation: Operation, ...amounts: Amount[]) =>
  computeAmount({ operation, of: amounts.map((_, i) => `part-${i}`) }, amounts);
const exactly = (value: number): Amount => ({ hedge: "as stated", value });

type Valued = Amount & { value: number };

describe("the bound of a result", () => {
  test("a larger second part makes less of the result, so its bound turns round", () => {
    const floor: Amount = { hedge: "at least", value: 7 };
    const ceiling: Amount = { hedge: "up to", value: 7 };
    expect(compute("ratio", floor, exactly(2))).toEqual({ hedge: "at least", value: 3 });
    expect(compute("ratio", exactly(15), floor)).toEqual({ hedge: "at most", value: 3 });
    expect(compute("share", ceiling, floor)).toEqual({ hedge: "at most", value: 100 });
    expect(compute("difference", floor, ceiling)).toEqual({ hedge: "at least", value: 0 });
    expect(compute("difference", exactly(10), exactly(1), floor)).toEqual({ hedge: "at most", value: 2 });
    expect(compute("sum", floor, floor, exactly(1))).toEqual({ hedge: "at least", value: 15 });
  });

  test("a part below zero turns the bound of what it multiplies or divides", () => {
    const floor: Amount = { hedge: "at least", value: 2 };
    expect(compute("ratio", exactly(-10), floor)).toEqual({ hedge: "at least", value: -5 });
    expect(compute("conversion", exactly(-10), floor)).toEqual({ hedge: "at most", value: -20 });
    expect(compute("conversion", floor, exactly(-10))).toEqual({ hedge: "at most", value: -20 });
    expect(compute("ratio", floor, exactly(-1))).toEqual({ hedge: "at most", value: -2 });
    expect(compute("ratio", { hedge: "at most", value: -10 }, { hedge: "at most", value: -2 }).hedge).toBe("about");
    expect(compute("conversion", { hedge: "at most", value: -10 }, { hedge: "at most", value: -2 })).toEqual({
      hedge: "at least",
      value: 20,
    });
    expect(compute("sum", exactly(-10), floor)).toEqual({ hedge: "at least", value: -8 });
  });

  test("what is claimed of a result holds of every number that its parts may be, on either side of zero", () => {
    const signed = fc.record({
      hedge: fc.constantFrom(...(["as stated", "at least", "at most"] as const)),
      value: fc.integer({ min: -20, max: 20 }).filter((value) => value !== 0),
    });
    // What a part may be: a count that is at most so much is none below zero; all else may be.
    const maybe = ({ hedge, value }: Valued, more: number) =>
      hedge === "as stated"
        ? value
        : hedge === "at least"
          ? value + more
          : value > 0
            ? Math.max(1, value - more)
            : value - more;
    const how = fc.constantFrom(...(["sum", "difference", "ratio", "conversion"] as const));
    fc.assert(
      fc.property(how, signed, signed, fc.nat(60), fc.nat(60), (operation, a, b, moreA, moreB) => {
        const parts = [maybe(a, moreA), maybe(b, moreB)];
        fc.pre(parts[1] !== 0);
        const formula = { operation, of: ["a", "b"], decimals: 9 };
        const { hedge, value = NaN } = computeAmount(formula, [a, b]);
        const { value: really = NaN } = computeAmount(formula, [exactly(parts[0] ?? NaN), exactly(parts[1] ?? NaN)]);
        if (boundOf(hedge) === "floor") expect(really).toBeGreaterThanOrEqual(value - 1e-8);
        if (boundOf(hedge) === "ceiling") expect(really).toBeLessThanOrEqual(value + 1e-8);
        if (boundOf(hedge) === "exact") expect(really).toBe(value);
      }),
      { numRuns: 3000 },
    );
  });
});
