import { expect, test } from "vitest";
import { checkStory } from "../../../src/rules/check-story.ts";
import { ashby, lines } from "../../setup/examples/ashby.ts";

test("the fixture story has no problems", async () => {
  const { story, files } = await ashby();
  expect(checkStory({ story, files })).toEqual([]);
});

test("every rule is asked, and all their problems are told at once", async () => {
  const { story, files } = await ashby(
    ["story.yaml", "updated: 2020-03-07", "updated: 2020-03-05"],
    ["timeline.yaml", "{rescued}", "{rescud}"],
    ["ledger.yaml", "value: 5\n", "value: 5.5\n"],
    ["charts.yaml", "  - { date: 2020-03-03", "  - { date: 2020-03-09"],
    ["series/rescued.csv", "2020-03-05,12:00", "2020-03-02,12:00"],
    ["sections/20-what-is-known.mdx", '<Chart id="boats" />', '<Chart id="boats" />\n\n<Knowns />'],
  );
  expect(lines(checkStory({ story, files })).map((line) => line.split(" ")[0])).toEqual([
    "charts.yaml:24:",
    "ledger.yaml:30:",
    "ledger.yaml:42:",
    "ledger.yaml:58:",
    "sections/20-what-is-known.mdx:18:",
    "series/rescued.csv:5:",
    "story.yaml:10:",
    "timeline.yaml:9:",
  ]);
});

test("a rule that stumbles over what is wrong has nothing to add; where nothing is wrong, it is at fault itself", async () => {
  const { story, files } = await ashby();
  const problem = { file: "a.yaml", line: 1, message: "Wrong." };
  const stumbling = {
    name: "stumbling",
    charter: [],
    find: () => {
      throw new Error("No source in the story.");
    },
  };
  const finding = { name: "finding", charter: [], find: () => [problem] };
  expect(checkStory({ story, files }, undefined, [], [stumbling, finding])).toEqual([problem]);
  expect(checkStory({ story, files }, undefined, [problem], [stumbling])).toEqual([]);
  expect(() => checkStory({ story, files }, undefined, [], [stumbling])).toThrow("No source in the story.");
});
