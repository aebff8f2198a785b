import { expect, test } from "vitest";
import { chartMarkdown } from "../../../src/editions/chart-markdown.ts";
import { ashby } from "../../setup/examples/ashby.ts";

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
