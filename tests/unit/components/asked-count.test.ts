import { expect, test } from "vitest";
import { askedAt } from "../../../src/components/asked-count.ts";

test("a count is found at the beginning, or after a semicolon, with no-break spaces or without", () => {
  const text = "1,230, the pilots; more than 2\u00a0million, the command; 230, the office";
  expect(askedAt(text, "1,230")).toBe(0);
  expect(text.slice(askedAt(text, "more than 2 million")).startsWith("more than 2\u00a0million,")).toBe(true);
  expect(askedAt(text, "230")).toBe(text.lastIndexOf("230"));
});

test("no part of a count is one, nor are words that are not there, nor none", () => {
  const text = "over 1,230, the pilots";
  for (const words of ["230", "1,230", "two", ""]) expect(askedAt(text, words)).toBe(-1);
});
