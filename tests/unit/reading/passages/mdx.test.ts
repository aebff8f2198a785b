import { describe, expect, test } from "vitest";
import { sectionSchema } from "../../../../src/model/schema/story.ts";
import { parseMdx } from "../../../../src/reading/mdx.ts";
import { inMdx } from "../../../../src/reading/passages/mdx.ts";

const body = (text: string) =>
  inMdx(parseMdx({ file: "a.mdx", text: `---\ntitle: A\nsummary: B\n---\n\n${text}\n` }, sectionSchema)).slice(2);

describe("a paragraph", () => {
  test("is its words, with one character for each figure and quotation", () => {
    const [passage] = body(
      'The *old* [wall](#x) of <Fig id="a" by="b" /> held, `c`; <Quote id="q" form="inline" /> he said.',
    );
    expect(passage?.text).toBe("The old wall of \uFFFC held, c; \uFFFC he said.");
    expect(passage?.figures).toEqual([{ id: "a", by: "b", at: 16 }]);
    expect(passage?.quotes).toEqual([{ id: "q", at: 27 }]);
  });

  test("knows the line of each character, over soft and hard breaks and inside other parts", () => {
    const [passage] = body('one\ntwo *three\nfour* <Term id="t">five\nsix</Term>  \nseven');
    const line = (word: string) => passage?.lineOf(passage.text.indexOf(word));
    expect(["one", "two", "four", "five", "six", "seven"].map(line)).toEqual([6, 7, 8, 8, 9, 10]);
  });

  test("in a list or a note is one too, as is a row of a table; a comment is none, and what is refused as a quote or code", () => {
    const text =
      '- a\n- b\n\n<Note title="c">\n  d\n</Note>\n\n> e\n\n| f | g |\n|---|---|\n| h | i |\n\n```\nj\n```\n\n{/* k */}\n\nl {/* m */} n';
    expect(body(text).map((passage) => [passage.text, passage.lineOf(0)])).toEqual([
      ["a", 6],
      ["b", 7],
      ["c", 9],
      ["d", 10],
      ["f; g", 15],
      ["h; i", 17],
      ["l  n", 25],
    ]);
  });

  test("says where a term's words stand, and where a heading does", () => {
    expect(body('the <Term id="t">old wall</Term>')[0]?.terms).toEqual([{ start: 4, end: 12 }]);
    expect(body('<Heading id="h">Old</Heading>')[0]?.where).toBe("text");
  });
});
