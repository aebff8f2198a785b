import { expect, test } from "vitest";
import { Waivers } from "../../../../src/rules/text/waivers.ts";
import { passage } from "../../../setup/examples/passage.ts";

const text = passage("It was 5 or 6. Then 7 or 8 came.");
const FIRST = [text.text.indexOf("5"), text.text.indexOf("6")];
const SECOND = [text.text.indexOf("7"), text.text.indexOf("8")];
const waivers = (...comments: string[]) =>
  new Waivers(
    "a.mdx",
    comments.map((comment) => ({ line: 1, target: 1, text: comment })),
    ["number", "time"],
  );
const allowed = (of: Waivers) => [...FIRST, ...SECOND].map((at) => of.allows(text, "number", at));

test("a waiver lets one finding stand, two let two", () => {
  expect(allowed(waivers("allow number: a name"))).toEqual([true, false, false, false]);
  expect(allowed(waivers("allow number: a name", "allow number: another"))).toEqual([true, true, false, false]);
});

test("one of a sentence lets all in it stand, one of a paragraph all", () => {
  expect(allowed(waivers("allow number in sentence: ages"))).toEqual([true, true, false, false]);
  expect(allowed(waivers("allow number in paragraph: ages"))).toEqual([true, true, true, true]);
});

test("a waiver is of its own rule, and one that waives nothing is told", () => {
  const of = waivers("allow time in paragraph: said on that day");
  expect(allowed(of)).toEqual([false, false, false, false]);
  expect(of.unused()).toEqual([
    { file: "a.mdx", line: 1, message: 'the waiver "allow time" waives nothing. Remove it.' },
  ]);
});

test("a waiver names a rule and a reason, whatever its scope", () => {
  const problems = (comment: string) => waivers(comment).problems.map(({ message }) => message);
  expect(problems("allow numbr in paragraph: ages")).toEqual([
    '"numbr" is no rule that can be waived. Did you mean "number"?',
  ]);
  expect(problems("allow number in sentence:")).toEqual(["a waiver without a reason. Write: allow number: the reason"]);
});
