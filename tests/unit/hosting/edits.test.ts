import { expect, test } from "vitest";
import { insertAt, withEdits } from "../../../src/hosting/edits.ts";

test("a text without changes is the same text", () => {
  expect(withEdits("Rain", [])).toBe("Rain");
});

test("all changes are made at their places in the text as it was, in whatever order they came", () => {
  const edits = [insertAt(4, "!"), { from: 0, to: 1, text: "Tr" }, insertAt(2, "-")];
  expect(withEdits("Rain", edits)).toBe("Tra-in!");
  expect(withEdits("Rain", [...edits].reverse())).toBe("Tra-in!");
});

test("of several at one place the last is written first, as if each had been made alone", () => {
  const alone = (text: string, added: string) => `${text.slice(0, 3)}${added}${text.slice(3)}`;
  const added = ["<a>", "<b>", "<c>"];
  expect(
    withEdits(
      "<p>Rain",
      added.map((each) => insertAt(3, each)),
    ),
  ).toBe(added.reduce(alone, "<p>Rain"));
});

test("what is written before a place that is replaced stays before it, whichever came first", () => {
  const edits = [insertAt(1, "-"), { from: 1, to: 3, text: "u" }];
  expect(withEdits("Rain", edits)).toBe("R-un");
  expect(withEdits("Rain", [...edits].reverse())).toBe("R-un");
});

test("two changes to the same characters are refused", () => {
  expect(() =>
    withEdits("Rain", [
      { from: 0, to: 3, text: "" },
      { from: 2, to: 4, text: "" },
    ]),
  ).toThrow("two changes to the same text, at 2");
});
