import { expect, test } from "vitest";
import { likeness, mostAlike } from "../../../../src/commands/dev/likeness.ts";

test("texts are as alike as they share words, from none to all", () => {
  expect(likeness("The wall held.", "the WALL held")).toBe(1);
  expect(likeness("The wall held.", "A boat sank")).toBe(0);
  expect(likeness("one two three four", "one two")).toBeCloseTo(2 / 3);
  expect(likeness("", "")).toBe(0);
});

test("a sentence to which some words came is found, another is not, and of two that hold it the shorter", () => {
  const texts = [
    "A boat sank.",
    "The pilots say that the wall held.",
    "The pilots say that the wall held. And more: a boat, a pier.",
  ];
  expect(mostAlike("The pilots say that the wall held. So did 12 boats.", texts)).toBe(1);
  expect(mostAlike("Nothing of this is there", texts)).toBe(-1);
  expect(mostAlike("Nothing", [])).toBe(-1);
});
