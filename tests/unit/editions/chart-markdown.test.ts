import { expect, test } from "vitest";
import { chartMarkdown } from "../../../src/editions/chart-markdown.ts";
import { ashby } from "../../setup/examples/ashby.ts";
import { corrected, exampleStory } from "../../setup/examples/story.ts";

const { story } = await ashby();

test("a chart as text is its finding, what it shows, its table and its sources", () => {
  expect(chartMarkdown(story, "people").split("\n\n")).toEqual([
    "### Chart: More were rescued at Ashby",
    "People, by 5 March 2020.",
    "Bars from zero.",
    expect.stringContaining("| People rescued at Ashby | at least 40 | Ashby Coastguard | 5 March |"),
    expect.stringMatching(/^Sources: /),
  ]);
});

test("a chart that was corrected says so under what it measures", () => {
  const text = chartMarkdown(corrected(exampleStory(), "north-killed"), "bars");
  expect(text).toMatch(
    /What is measured\.\n\n\*\*Corrected 5 March 2001\*\*: Label of north-killed: at least 30, not 1\. It was misread\./,
  );
  expect(chartMarkdown(corrected(exampleStory(), "displaced"), "people")).not.toContain("Corrected");
});
