import { describe, expect, test } from "vitest";
import { sections as rule } from "../../../../src/rules/story/sections.ts";
import type { StoryFiles } from "../../../../src/reading/story-folder.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const KNOWN = "sections/20-what-is-known.mdx";
const { story, files } = await ashby();
const problems = async (...edits: Edit[]) => {
  const edited = await ashby(...edits);
  return lines(rule.find(edited));
};
/** The problems of the two sections under other names. */
const named = (first: string, second: string) => {
  const [one, two] = [...files.sections.values()];
  if (!one || !two) throw new Error("The fixture has two sections.");
  const sections: StoryFiles["sections"] = new Map([
    [first, { ...one, file: `sections/${first}` }],
    [second, { ...two, file: `sections/${second}` }],
  ]);
  return lines(rule.find({ story, files: { ...files, sections } }));
};

describe("a section's name", () => {
  test.each(["figures", "charts", "sources", "embed", "index"])(
    "cannot be %s, which is another address of the story",
    (id) => {
      expect(named(`10-${id}.mdx`, "20-known.mdx")).toEqual([
        `sections/10-${id}.mdx:1: "${id}" is the name of another page of the story. Choose another id for the section.`,
      ]);
    },
  );

  test("may begin with such a word", () => {
    expect(named("10-figures-of-the-storm.mdx", "20-known.mdx")).toEqual([]);
  });

  test("is used once, whatever its number", () => {
    expect(named("10-known.mdx", "20-known.mdx")).toEqual([
      'sections/20-known.mdx:1: the section "known" already stands in sections/10-known.mdx. Show it once.',
    ]);
    expect(named("10-known.mdx", "10-known-too.mdx")).toEqual([]);
  });
});

describe("what stands once", () => {
  test("a chart, in all sections together", async () => {
    expect(await problems([KNOWN, '<Chart id="boats" />', '<Chart id="boats" />\n\n<Chart id="rescues" />'])).toEqual([
      `${KNOWN}:16: the chart "rescues" already stands in sections/10-the-storm.mdx. Show it once.`,
    ]);
  });

  test.each(["Knowns", "Who", "Timeline"])("<%s />", async (part) => {
    expect(await problems([KNOWN, `<${part} />`, `<${part} />\n\n<${part} />`])).toEqual([
      expect.stringContaining(`<${part} /> already stands in ${KNOWN}. Show it once.`),
    ]);
  });

  test("a list that no section shows is told, and a part that has none to show", async () => {
    expect(await problems([KNOWN, "<Who />", "Nobody."])).toEqual([
      'story.yaml:31: "who" is not shown. Write <Who /> in a section, or remove it.',
    ]);
    const { story, files } = await ashby();
    expect(lines(rule.find({ story: { ...story, who: [] }, files }))).toEqual([
      `${KNOWN}:18: <Who /> has nothing to show. Add an entry under "who" in story.yaml, or remove it.`,
    ]);
  });

  test("all else may be repeated: figures, quotes, terms, notes", async () => {
    const again =
      '<Fig id="rescued" /> <Fig id="rescued" /> <Term id="breakwater" /> <Quote id="harbour-master" form="inline" />';
    expect(
      await problems([KNOWN, "<Knowns />", `${again}\n\n<Note title="Sources differ">${again}</Note>\n\n<Knowns />`]),
    ).toEqual([]);
  });
});
