import { markdownToHtml } from "satteri";
import { describe, expect, test } from "vitest";
import { storyMarkdown } from "../../../src/editions/story-markdown.ts";
import { ashby } from "../../setup/examples/ashby.ts";
import { exampleSite } from "../../setup/examples/site.ts";
import { tied } from "../../setup/examples/tied.ts";

const { story } = await ashby();
const charts = Object.fromEntries(Object.keys(story.charts).map((id) => [id, `(chart ${id})`]));
const BODIES = { "the-storm": "First.", "what-is-known": "Second." };
const edition = (storm: string, of = story) =>
  storyMarkdown(of, {
    site: exampleSite,
    origin: "https://news.example",
    bodies: { ...BODIES, "the-storm": storm },
    charts,
  });
/** The text of the first section, made from the MDX. */
const section = (mdx: string) => /## What the storm did\n\n(.*?)\n\n## What is known/s.exec(edition(mdx))?.[1];

describe("a part of the text", () => {
  const cases: [name: string, mdx: string, text: string][] = [
    ["a figure", 'There were <Fig id="rescued" />.', "There were [at least 40][rescued]."],
    ["another's count", 'Or <Fig id="rescued" by="pilots" />.', "Or [about 43][rescued]."],
    ["a term", 'The <Term id="breakwater" /> held.', "The breakwater held."],
    ["a term in other words", 'The <Term id="breakwater">wall</Term> held.', "The wall held."],
    ["a source", '<Source id="pilots" /> said', "A pilots' newsletter said"],
    [
      "a source in other words",
      '<Source id="gazette-5">the paper</Source> said',
      "[the paper](<https://gazette.example/2020/03/05/damage>) said",
    ],
    ["a chart", '<Chart id="boats" />', "(chart boats)"],
    [
      "who is who",
      "<Who />",
      "- **The coastguard**: It watches the coast and counted [at least 40][rescued] people rescued. (Ashby Coastguard)\n- **The gazette**: A newspaper of Ashby.",
    ],
    [
      "an image",
      '<Image file="breakwater.jpg" alt="A [wall]" caption="Seen from Brent." credit="Drawing: Sourced" licence="CC0 1.0" source="pilots" />',
      "![A \\[wall\\]](https://news.example/_astro/ashby-storm/breakwater-47aa2f3f06-1200.jpg)\n\nSeen from Brent. Drawing: Sourced. CC0 1.0, from A pilots' newsletter.",
    ],
    ["a heading", '<Heading id="a">What *then*</Heading>', "### What *then*"],
    ["a comment", "a\n\n{/* to the editor */}\n\nb", "a\n\nb"],
    [
      "a link within the story",
      "see [there](#what-is-known)",
      "see [there](https://news.example/ashby-storm/#what-is-known)",
    ],
    ["a link out of it", "see [there](https://a.example/)", "see [there](https://a.example/)"],
    ["what is Markdown already", "- *a*\n- ’“x” 🙂 b", "- *a*\n- ’“x” 🙂 b"],
    ["a quotation", '<Quote id="harbour-master" form="inline" />', "“we have seen worse” (The Ashby Gazette, 4 March)"],
    [
      "a note with figures",
      '<Note title="But">\n  It was <Fig id="missing" />.\n</Note>',
      "> **But**\n>\n> It was [dozens][missing].",
    ],
  ];
  test.each(cases)("%s", (_, mdx, text) => {
    expect(section(mdx)).toBe(text);
  });

  test("front matter is none of it", () => {
    expect(section("---\ntitle: x\n---\n\nBody.")).toBe("Body.");
  });
});

describe("the whole", () => {
  const text = edition('There were <Fig id="rescued" />.\n\n<Knowns />\n\n<Timeline />');
  const html = markdownToHtml(text).html;

  test("never prints a hedged number without its hedge", () => {
    expect(text.match(/(?<!at least )\b40\b/g) ?? []).toEqual([]);
    expect(text.match(/\{/g)).toBeNull();
  });

  test("leads from each figure to its page", () => {
    expect(html).toContain('<a href="https://news.example/ashby-storm/figures/rescued/">at least 40</a>');
  });

  test("lists every figure and every source", () => {
    for (const { label } of Object.values(story.figures)) expect(text).toContain(`- ${label}: `);
    for (const { title } of Object.values(story.sources)) expect(text).toContain(title);
  });

  test("says its dates, who publishes it, and under which licence", () => {
    expect(text).toContain("Figures as of 5 March 2020. Written 6 March 2020. Changed 7 March 2020.");
    expect(text).toContain("Published by Try & Sons under CC BY 4.0");
  });

  test("says what was corrected", () => {
    const notices = [{ date: "2020-03-08", kind: "correction" as const, note: "A name was wrong." }];
    expect(edition("a", { ...story, notices })).toContain("## Changes\n\n- Corrected 8 March 2020: A name was wrong.");
    expect(text).not.toContain("## Changes");
  });

  test("takes no sign of a text for a sign of Markdown", () => {
    expect(edition("a", { ...story, headline: "A *b* <c> [d]" })).toContain("# A \\*b\\* \\<c\\> \\[d\\]");
  });
});

test("a section without its text is an error, not a gap", () => {
  const parts = { site: exampleSite, origin: "https://news.example", bodies: {}, charts };
  expect(() => storyMarkdown(story, parts)).toThrow('no text of the section "the-storm"');
});

test("it says who wrote and edited the story, and leads on to the other parts of its serial and to related stories", () => {
  const [tiedStory] = tied;
  const text = edition("First.", tiedStory);
  expect(text).toContain("By Nell Arden. Edited by Ida & Moen, Jr.");
  const link = "- An older storm, at least 40: <https://news.example/older/>";
  expect(text).toContain(`## Part 2 of 2: Bad weather\n\n${link}\n\n## Related stories\n\n${link}\n`);
  expect(edition("First.")).not.toMatch(/Edited by|## Part|## Related/);
});

test("the figures that lead it say who counted, as on the page", () => {
  expect(edition("First.", { ...story, lead: ["{rescued} rescued"] })).toContain(
    "- [at least 40][rescued] rescued, Ashby Coastguard",
  );
});
