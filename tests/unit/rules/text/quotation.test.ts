import { expect, test } from "vitest";
import type { Passage } from "../../../../src/reading/passages/passage.ts";
import { quotation } from "../../../../src/rules/text/quotation.ts";
import { ashby } from "../../../setup/examples/ashby.ts";
import { passage, rulesThatFind, said, vocabulary } from "../../../setup/examples/passage.ts";

const { story } = await ashby();
const found = (text: string, more?: Partial<Passage>) => quotation.find(passage(text, more), { vocabulary, story });

test.each(["“a”", "“a", "„a“", "«a»", "‘a’", '"a"'])("quotation marks are not typed: %s", (quoted) => {
  expect(found(`He said ${quoted}`)).toMatchObject([{ at: 8 }]);
  expect(rulesThatFind(`He said ${quoted}`, story)).toEqual(["quotation"]);
});

test("an apostrophe is none", () => {
  expect(found("the coastguard’s and the pilots’ boats")).toEqual([]);
});

test("they may stand in a term, and beside a source and its day", () => {
  expect(found("the “wall”", { terms: [{ start: 4, end: 10 }] })).toEqual([]);
  expect(found("the “wall”", { where: "evidence" })).toEqual([]);
});

test("a quotation in a sentence has its speaker in the paragraph", () => {
  expect(found("The harbour master had [harbour-master].")).toEqual([]);
  expect(said(found("They had [harbour-master]."))).toEqual(['"harbour-master" is quoted without its speaker']);
});
