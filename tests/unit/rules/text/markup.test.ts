import { expect, test } from "vitest";
import { markupIn } from "../../../../src/rules/text/markup.ts";
import { passage } from "../../../setup/examples/passage.ts";

const told = (text: string) =>
  markupIn(passage("", { text, prints: "nothing", comments: "yaml" })).map(({ message }) => message);

test.each(["<b>a", "</a>", "<script src=x>", "&amp;", "&#60;", "javascript:alert()", "**a**", "[a](b)"])(
  "%s is refused in a field",
  (text) => {
    expect(told(text)).toHaveLength(1);
  },
);

test("signs that are words are not", () => {
  expect(told("a < b & c; R&D; (see below) [sic]")).toEqual([]);
});

test("braces are refused where they print nothing", () => {
  expect(told("{rescued}")).toEqual(["braces print no figure in this text. Leave the figure out."]);
});

test.each(["\u200B", "\u00AD", "\u202E", "\uFEFF"])("what cannot be seen is refused: %j", (unseen) => {
  expect(markupIn(passage(`fi${unseen}ve`))).toHaveLength(1);
});
