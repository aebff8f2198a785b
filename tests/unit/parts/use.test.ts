import { expect, test } from "vitest";
import { attributesOf, valuesOf } from "../../../src/parts/use.ts";

test("attributes are told with their kinds, and whether they may be left out", () => {
  expect(attributesOf("Fig")).toEqual([
    { key: "id", kind: "figure", optional: false },
    { key: "by", kind: "source", optional: true },
  ]);
  expect(attributesOf("Timeline")).toEqual([]);
});

test("a use says what stands in its attributes of a kind, and nothing in those of others", () => {
  const use = { name: "Fig", given: { id: "rescued", by: "pilots" } } as const;
  expect([valuesOf(use, "figure"), valuesOf(use, "source"), valuesOf(use, "chart")]).toEqual([
    ["rescued"],
    ["pilots"],
    [],
  ]);
});

test("an attribute that is missing is empty, unless it may be left out", () => {
  const use = { name: "Fig", given: {} } as const;
  expect([valuesOf(use, "figure"), valuesOf(use, "source")]).toEqual([[""], []]);
});
