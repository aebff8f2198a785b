import { expect, test } from "vitest";
import { unusedFigures as rule } from "../../../../src/rules/story/unused-figures.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const STORM = "sections/10-the-storm.mdx";
const problems = async (...edits: Edit[]) => {
  const { story, files } = await ashby(...edits);
  return lines(rule.find({ story, files }));
};

test("every figure of the fixture is used", async () => {
  expect(await problems()).toEqual([]);
});

test("a figure that a slip was meant to name is not called unused", async () => {
  const once: Edit = [STORM, '<Fig id="rescued" />', '<Fig id="rescud" />'];
  expect(await problems(once)).toEqual([]);
});
