import { expect, test } from "vitest";
import { leftOf } from "../../../../src/charts/share/rest.ts";

test("what is left has the hedges turned round that limit the parts", () => {
  const whole = { hedge: "as stated", value: 10 } as const;
  expect(leftOf(whole, [{ hedge: "as stated", value: 4 }])).toEqual({ hedge: "as stated", value: 6 });
  expect(leftOf(whole, [{ hedge: "at least", value: 4 }])).toEqual({ hedge: "at most", value: 6 });
  expect(leftOf(whole, [{ hedge: "about", value: 4 }])).toEqual({ hedge: "about", value: 6 });
});

test("a range of a part is a range of what is left, from its lower to its upper end", () => {
  const whole = { hedge: "at least", value: 30 } as const;
  expect(leftOf(whole, [{ hedge: "as stated", between: [7, 9] }])).toEqual({ hedge: "at least", between: [21, 23] });
});

test("of words nothing can be computed", () => {
  expect(() => leftOf({ hedge: "as stated", value: 10 }, [{ words: "some" }])).toThrow(
    '"part 1" is not a single number',
  );
});
