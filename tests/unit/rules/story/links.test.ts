import { expect, test } from "vitest";
import { links } from "../../../../src/rules/story/links.ts";
import { ashby } from "../../../setup/examples/ashby.ts";

const SECTION = "sections/10-the-storm.mdx";

/** What is told of a link to the place. */
async function told(place: string, more = ""): Promise<string[]> {
  const { story, files } = await ashby([
    SECTION,
    "The coastguard counted",
    `${more}[The coastguard](#${place}) counted`,
  ]);
  return links.find({ story, files }).map(({ line, message }) => `${line}: ${message}`);
}

test("a link to a section, a heading or a chart of the story leads there", async () => {
  for (const place of ["what-is-known", "the-storm", "chart-boats"])
    expect([place, await told(place)]).toEqual([place, []]);
  expect(await told("night", '<Heading id="night">By night</Heading>\n\n')).toEqual([]);
});

test("one to a place that is nowhere is told, with the nearest", async () => {
  expect(await told("what-is-knwon")).toEqual([
    '6: the link leads to "#what-is-knwon", which is nowhere. Did you mean "what-is-known"?',
  ]);
  expect(await told("boats")).toHaveLength(1);
});
