import { describe, expect, test } from "vitest";
import { outsideQuotations, quotedIn, sentenceAt } from "../../../../src/rules/text/sentences.ts";

describe("a sentence", () => {
  const sentence = (text: string, word: string) => {
    const { start, end } = sentenceAt(text, text.indexOf(word));
    return text.slice(start, end).trim();
  };

  test("runs from stop to stop", () => {
    const text = "One fell. Two “rose.” \uFFFC fell again? Yes";
    expect(["One", "rose", "again", "Yes"].map((word) => sentence(text, word))).toEqual([
      "One fell.",
      "Two “rose.”",
      "\uFFFC fell again?",
      "Yes",
    ]);
  });

  test("goes on after an abbreviation that a small letter follows", () => {
    expect(sentence("It was approx. noon. Then", "noon")).toBe("It was approx. noon.");
  });
});

test("quotations are found with their marks, an open one to the end", () => {
  const quoted = (text: string) => quotedIn(text).map(({ start, end }) => text.slice(start, end));
  expect(quoted('a “b” c «d» e "f" g ‘h’s’ i “j')).toEqual(["“b”", "«d»", '"f"', "‘h’s’", "“j"]);
});

test("of matches, those in a quotation are left out", () => {
  const text = "a “a” a";
  const all = [0, 3, 6].map((start) => ({ start, end: start + 1, text: "a" }));
  expect(outsideQuotations(text, all).map(({ start }) => start)).toEqual([0, 6]);
});
