import { mdxToMdast } from "satteri";
import { expect, test } from "vitest";
import { paragraphsOf, STAND_IN } from "../../../src/reading/mdx-paragraphs.ts";

const paragraphs = (mdx: string) =>
  paragraphsOf((mdxToMdast(mdx, { position: true }) as { children: Parameters<typeof paragraphsOf>[0] }).children);
const kinds = (mdx: string) => paragraphs(mdx).map(({ kind, text }) => `${kind}: ${text}`);

test("a part's title stands before the words between its tags, and a heading's words are one", () => {
  expect(kinds('<Note title="Sources differ">\n  Words.\n</Note>\n\n<Heading id="a">\n\nThen\n\n</Heading>')).toEqual([
    "title: Sources differ",
    "text: Words.",
    "heading: Then",
  ]);
});

test("a title that is missing or empty is none, and an unknown part has none", () => {
  expect(kinds('<Note>\n  Words.\n</Note>\n\n<Note title="" />\n\n<aside title="A">\n  Words.\n</aside>')).toEqual([
    "text: Words.",
    "text: Words.",
  ]);
});

test("a part without words between its tags is a stand-in, one with words is where they are", () => {
  const [paragraph] = paragraphs('The <Fig id="a" by="b" /> at <Term id="c">a wall</Term>.');
  expect(paragraph).toMatchObject({
    text: `The ${STAND_IN} at a wall.`,
    parts: [
      { name: "Fig", given: { id: "a", by: "b" }, at: 4, end: 5 },
      { name: "Term", given: { id: "c" }, at: 9, end: 15 },
    ],
  });
});
