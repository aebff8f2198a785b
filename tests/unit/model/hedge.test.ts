import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bound, boundOf, combine, flip, hedgeFor, HEDGES } from "../../../src/model/hedge.ts";

const BOUNDS = ["exact", "floor", "ceiling", "near"] as const satisfies Bound[];
const bound = fc.constantFrom<Bound>(...BOUNDS);

test("the list of hedges is the one that authors are told of", () => {
  expect(HEDGES.map((hedge) => `${hedge}: ${boundOf(hedge)}`)).toEqual([
    "as stated: exact",
    "exactly: exact",
    "at least: floor",
    "more than: floor",
    "over: floor",
    "about: near",
    "around: near",
    "some: near",
    "an estimated: near",
    "nearly: near",
    "almost: near",
    "up to: ceiling",
    "at most: ceiling",
    "fewer than: ceiling",
  ]);
});

test("the hedge that prints a bound means that bound", () => {
  for (const each of BOUNDS) expect(boundOf(hedgeFor(each))).toBe(each);
});

test("flip is its own inverse, and turns only floors and ceilings", () => {
  expect(BOUNDS.map(flip)).toEqual(["exact", "ceiling", "floor", "near"]);
  fc.assert(
    fc.property(bound, (each) => {
      expect(flip(flip(each))).toBe(each);
    }),
  );
});

test("combine gives the same in any order, and repeating changes nothing", () => {
  fc.assert(
    fc.property(fc.array(bound), fc.array(bound), (some, others) => {
      const once = combine([...some, ...others]);
      expect(combine([...others, ...some])).toBe(once);
      expect(combine([...some, ...others, ...some])).toBe(once);
      expect(combine([combine(some), combine(others)])).toBe(once);
    }),
  );
});

test("one bound alone is itself, and exact numbers add nothing to it", () => {
  fc.assert(
    fc.property(bound, (each) => {
      expect([combine([each]), combine(["exact", each, "exact"])]).toEqual([each, each]);
    }),
  );
});

test("nothing at all is exact", () => {
  expect(combine([])).toBe("exact");
});

test("a floor beside a ceiling, and anything beside nearness, is only near", () => {
  expect(combine(["floor", "ceiling"])).toBe("near");
  fc.assert(
    fc.property(fc.array(bound), (others) => {
      expect(combine(["near", ...others])).toBe("near");
    }),
  );
});

test("turning all parts round turns the result round", () => {
  fc.assert(
    fc.property(fc.array(bound), (parts) => {
      expect(combine(parts.map(flip))).toBe(flip(combine(parts)));
    }),
  );
});
