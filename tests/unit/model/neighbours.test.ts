import fc from "fast-check";
import { expect, test } from "vitest";
import { neighbours } from "../../../src/model/neighbours.ts";

const list = [{ id: "a" }, { id: "b" }, { id: "c" }];

test("an item in the middle has both neighbours", () => {
  expect(neighbours(list, "b")).toEqual({ previous: { id: "a" }, next: { id: "c" } });
});

test("at an end one is absent, not undefined", () => {
  expect(neighbours(list, "a")).toStrictEqual({ next: { id: "b" } });
  expect(neighbours(list, "c")).toStrictEqual({ previous: { id: "b" } });
});

test("an unknown id, a lone item and an empty list have none", () => {
  expect([neighbours(list, "x"), neighbours([{ id: "a" }], "a"), neighbours([], "a")]).toStrictEqual([{}, {}, {}]);
});

test("the next one's previous is the item itself", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), (ids) => {
      const items = ids.map((id) => ({ id }));
      items.slice(0, -1).forEach((item) => {
        const { next } = neighbours(items, item.id);
        expect(neighbours(items, next?.id ?? "").previous).toBe(item);
      });
    }),
  );
});
