import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeAmount, computeFigure } from "../../../src/model/compute.ts";
import { boundOf, combine, flip, HEDGES } from "../../../src/model/hedge.ts";
import type { Amount, Figure } from "../../../src/model/story.ts";
import { figureSchema, OPERATIONS, type Operation } from "../../../src/model/schema/ledger.ts";
import { figure } from "../../setup/examples/story.ts";
import { unit } from "../../setup/examples/units.ts";

const compute = (operation: Operation, ...amounts: Amount[]) =>
  computeAmount({ operation, of: amounts.map((_, i) => `part-${i}`) }, amounts);
const exactly = (value: number): Amount => ({ hedge: "as stated", value });

const operation = fc.constantFrom(...OPERATIONS);
const amount = fc.record({ hedge: fc.constantFrom(...HEDGES), value: fc.integer({ min: 1, max: 1_000_000 }) });

/** The result as a fraction of whole numbers, so that nothing is rounded. */
function truth(operation: Operation, a: number, b: number): [numerator: bigint, denominator: bigint] {
  const [first, second] = [BigInt(a), BigInt(b)];
  if (operation === "sum") return [first + second, 1n];
  if (operation === "difference") return [first - second, 1n];
  if (operation === "conversion") return [first * second, 1n];
  return [operation === "share" ? 100n * first : first, second];
}

type Valued = Amount & { value: number };

/** Whether it is so small that rounding to a whole number leaves nothing, which is refused: a floor is rounded down. */
function isNothing(operation: Operation, a: Valued, b: Valued): boolean {
  const [numerator, denominator] = truth(operation, a.value, b.value);
  const turns = ["difference", "ratio", "share", "rate"].includes(operation);
  const bounds = [boundOf(a.hedge), turns ? flip(boundOf(b.hedge)) : boundOf(b.hedge)];
  return combine(bounds) === "floor" ? numerator < denominator && numerator > 0n : 2n * numerator < denominator;
}

describe("computeAmount", () => {
  test("does what the formula says", () => {
    expect(compute("sum", exactly(1), exactly(2), exactly(3))).toEqual(exactly(6));
    expect(compute("difference", exactly(10), exactly(2), exactly(3))).toEqual(exactly(5));
    expect(compute("ratio", exactly(40), exactly(5))).toEqual(exactly(8));
    expect(compute("share", exactly(65), exactly(260))).toEqual(exactly(25));
  });

  test("a floor is never above the true result, a ceiling never below, and both within one of it", () => {
    fc.assert(
      fc.property(operation, amount, amount, (how, a, b) => {
        fc.pre(!isNothing(how, a, b));
        const { hedge, value = NaN } = compute(how, a, b);
        const [numerator, denominator] = truth(how, a.value, b.value);
        const off = BigInt(value) * denominator - numerator;
        const bound = boundOf(hedge);
        if (bound === "floor") expect(off <= 0n && -off < denominator).toBe(true);
        else if (bound === "ceiling") expect(off >= 0n && off < denominator).toBe(true);
        else if (bound === "near") expect(2n * off <= denominator && -2n * off <= denominator).toBe(true);
        else expect(off).toBe(0n);
      }),
      { numRuns: 1000 },
    );
  });

  test("is exact only where all parts are and nothing was rounded, and loses nothing then", () => {
    fc.assert(
      fc.property(operation, amount, amount, (how, a, b) => {
        const [numerator, denominator] = truth(how, a.value, b.value);
        const whole = numerator % denominator === 0n;
        fc.pre(!isNothing(how, a, b));
        const given = boundOf(a.hedge) === "exact" && boundOf(b.hedge) === "exact";
        expect(compute(how, a, b).hedge === "as stated").toBe(given && whole);
      }),
      { numRuns: 500 },
    );
  });

  test("sums and differences keep every decimal, and may be below zero", () => {
    expect(compute("sum", exactly(0.1), exactly(0.2))).toEqual(exactly(0.3));
    expect(compute("difference", exactly(3), exactly(4.5))).toEqual(exactly(-1.5));
  });

  test("what is divided or converted is rounded to the decimals that the formula says", () => {
    const of = ["a", "b"];
    const to = (operation: Operation, decimals: number, a: Amount, b: Amount) =>
      computeAmount({ operation, of, decimals }, [a, b], unit("per 100,000 people"));
    expect(to("ratio", 2, exactly(1), exactly(3))).toEqual({ hedge: "about", value: 0.33 });
    expect(to("ratio", 1, { hedge: "at least", value: 29 }, exactly(3))).toEqual({ hedge: "at least", value: 9.6 });
    expect(to("rate", 1, exactly(52), exactly(1_000_000))).toEqual(exactly(5.2));
    expect(to("conversion", 1, exactly(10), exactly(1.08))).toEqual(exactly(10.8));
  });

  test("where rounding leaves nothing it is refused, with the decimals that show something", () => {
    // “At least 0” says nothing.
    expect(() => compute("share", { hedge: "at least", value: 1 }, exactly(300))).toThrow(
      "rounding leaves nothing. Write decimals: 1",
    );
    expect(() => compute("ratio", exactly(1), exactly(300))).toThrow("rounding leaves nothing. Write decimals: 3");
  });

  test("what follows from a measured uncertainty is near, and from a projection is one", () => {
    const measured: Amount = { ...exactly(3), interval: { low: 2, high: 4, level: 95 } };
    expect(compute("sum", measured, exactly(1))).toEqual({ hedge: "about", value: 4 });
    expect(compute("sum", { ...exactly(3), projection: true }, exactly(1))).toEqual({
      ...exactly(4),
      projection: true,
    });
  });

  test("a whole number of times is exact however large", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 10_000 }), (times, second) => {
        expect(compute("ratio", exactly(times * second), exactly(second))).toEqual(exactly(times));
      }),
    );
  });

  test("exact parts that do not divide evenly make an about", () => {
    expect(compute("ratio", exactly(10), exactly(3))).toEqual({ hedge: "about", value: 3 });
    expect(compute("share", exactly(2), exactly(3))).toEqual({ hedge: "about", value: 67 });
  });

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

  test("a floor beside a ceiling leaves only an about", () => {
    expect(compute("sum", { hedge: "at least", value: 1 }, { hedge: "fewer than", value: 2 }).hedge).toBe("about");
    expect(compute("ratio", { hedge: "over", value: 8 }, { hedge: "more than", value: 2 }).hedge).toBe("about");
  });

  test("a sum does not depend on the order of its parts", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 5 }), (parts) => {
        expect(compute("sum", ...[...parts].reverse())).toEqual(compute("sum", ...parts));
      }),
    );
  });

  test("refuses words and ranges, and names the part", () => {
    const words: Amount = { words: "dozens" };
    const range: Amount = { hedge: "as stated", between: [1, 2] };
    for (const how of OPERATIONS) {
      expect(() => compute(how, exactly(1), words)).toThrow('"part-1" is not a single number');
      expect(() => compute(how, range, exactly(1))).toThrow('"part-0" is not a single number');
    }
  });

  test("refuses to divide by zero, and names the zero; a zero may be divided", () => {
    for (const how of ["ratio", "share"] as const) {
      expect(() => compute(how, exactly(1), exactly(0))).toThrow('"part-1" is zero');
      expect(() => compute(how, exactly(0), exactly(0))).toThrow('"part-1" is zero');
      expect(compute(how, exactly(0), exactly(5))).toEqual(exactly(0));
    }
  });

  test("a ratio and a share are of two figures, a sum and a difference of any number", () => {
    const three = [exactly(9), exactly(3), exactly(1)];
    expect(() => compute("ratio", ...three)).toThrow("a ratio is of two figures");
    expect(() => compute("share", ...three)).toThrow("a share is of two figures");
    expect(compute("sum", ...three).value).toBe(13);
    expect(compute("difference", ...three).value).toBe(5);
  });
});

describe("computeFigure", () => {
  const formula = { operation: "sum", of: ["x", "y"] } as const;
  const read = figureSchema.parse({ label: "All", unit: "people", formula: { ...formula, of: ["x", "y"] } });
  const written = { ...read, unit: unit("people") };
  const made = (...parts: Figure[]) => computeFigure("all", written, { ...formula, of: ["x", "y"] }, parts);

  test("carries its own words, its amount and its formula", () => {
    const computed = made(figure("x", { value: 1 }), figure("y", { value: 2 }));
    expect(computed).toMatchObject({
      id: "all",
      label: "All",
      unit: { name: "people" },
      hedge: "as stated",
      value: 3,
      formula,
    });
    expect([computed.words, computed.between]).toEqual([undefined, undefined]);
  });

  test("carries each source and each counter of its parts once, in their order", () => {
    const computed = made(
      figure("x", { value: 1, source: ["b", "a"], countedBy: "B" }),
      figure("y", { value: 2, source: ["a", "c"], countedBy: "A" }),
      figure("z", { value: 2, source: ["b"], countedBy: "B" }),
    );
    expect(computed.source).toEqual(["b", "a", "c"]);
    expect(computed.countedBy).toBe("B; A");
  });

  test("stands as of the latest day of its parts, wherever that part stands", () => {
    const days = ["2020-03-09", "2020-03-10", "2020-02-28"].map((asOf) => figure("x", { value: 1, asOf }));
    expect(made(...days).asOf).toBe("2020-03-10");
    expect(made(...days.reverse()).asOf).toBe("2020-03-10");
  });
});
