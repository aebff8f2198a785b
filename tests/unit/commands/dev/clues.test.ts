import { expect, test } from "vitest";
import { placed } from "../../../../src/commands/dev/clues.ts";

const MDX = `---
title: What the storm did
summary: Who was rescued.
---

The coastguard counted <Fig id="rescued" /> people, **the** [pilots](https://a.example/) say
so; the <Term id="wall">breakwater</Term> held. {/* allow number: a name */}

<Chart id="boats" />
`;
const STORY = `headline: A storm
standfirst: >-
  This is made up.
  It counts {rescued} people.
keyPoints:
  - The office said that
    boats were lost.
`;
const LEDGER = `sources:
  office:
    title: A bulletin
figures:
  rescued:
    label: People rescued
    value: many
`;

/** What is known of a line of a file of the story. */
function clues(file: string, line: number, text: string) {
  const { words, figure, id } = placed({ file: `content/stories/storm/${file}`, line, message: "No." }, text);
  return { words, figure, id };
}

test.each([
  ["sections/10-what.mdx", 2, MDX, { words: "What the storm did", id: "what" }],
  [
    "sections/10-what.mdx",
    7,
    MDX,
    { words: "The coastguard counted people, the pilots say so; the breakwater held.", id: "what" },
  ],
  ["sections/10-what.mdx", 5, MDX, { words: "", id: "what" }],
  ["sections/10-what.mdx", 9, MDX, { words: "", id: "chart-boats" }],
  ["story.yaml", 1, STORY, { words: "A storm" }],
  ["story.yaml", 2, STORY, { words: "This is made up. It counts people." }],
  ["story.yaml", 6, STORY, { words: "The office said that boats were lost." }],
  ["ledger.yaml", 3, LEDGER, { words: "A bulletin" }],
  ["ledger.yaml", 7, LEDGER, { words: "many", figure: "/storm/figures/rescued/" }],
  ["charts.yaml", 3, "charts:\n  boats:\n    title: Many were lost\n", { words: "Many were lost", id: "chart-boats" }],
  ["series/rescued.csv", 2, "date,value\n2020-01-01,x\n", { words: "2020-01-01,x", figure: "/storm/figures/rescued/" }],
  ["story.yaml", 1, "", { words: "" }],
])("%s:%i has its words, and what it belongs to", (file, line, text, expected) => {
  expect(clues(file, line, text)).toEqual({ figure: undefined, id: undefined, ...expected });
});

test("a problem keeps its place and its message, outside of stories too", () => {
  expect(placed({ file: "content/site.yaml", line: 1, message: "No." }, "name: A site\n")).toEqual({
    file: "content/site.yaml",
    line: 1,
    message: "No.",
    words: "A site",
  });
});
