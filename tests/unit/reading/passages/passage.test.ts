import { describe, expect, test } from "vitest";
import { passagesIn } from "../../../../src/reading/passages/story.ts";
import { quotedIn, sentenceAt } from "../../../../src/rules/text/sentences.ts";
import { inMdx } from "../../../../src/reading/passages/mdx.ts";
import { parseMdx } from "../../../../src/reading/mdx.ts";
import { sectionSchema } from "../../../../src/model/schema/story.ts";
import { ashby } from "../../../setup/examples/ashby.ts";

const body = (text: string) =>
  inMdx(parseMdx({ file: "a.mdx", text: `---\ntitle: A\nsummary: B\n---\n\n${text}\n` }, sectionSchema)).slice(2);

describe("a paragraph", () => {
  test("is its words, with one character for each figure and quotation", () => {
    const [span] = body(
      'The *old* [wall](#x) of <Fig id="a" by="b" /> held, `c`; <Quote id="q" form="inline" /> he said.',
    );
    expect(span?.text).toBe("The old wall of \uFFFC held, c; \uFFFC he said.");
    expect(span?.figures).toEqual([{ id: "a", by: "b", at: 16 }]);
    expect(span?.quotes).toEqual([{ id: "q", at: 27 }]);
  });

  test("knows the line of each character, over soft and hard breaks and inside other parts", () => {
    const [span] = body('one\ntwo *three\nfour* <Term id="t">five\nsix</Term>  \nseven');
    const line = (word: string) => span?.lineOf(span.text.indexOf(word));
    expect(["one", "two", "four", "five", "six", "seven"].map(line)).toEqual([6, 7, 8, 8, 9, 10]);
  });

  test("in a list, a note, a quote, a table or code is one too, and a comment is none", () => {
    const text =
      '- a\n- b\n\n<Note title="c">\n  d\n</Note>\n\n> e\n\n| f | g |\n|---|---|\n| h | i |\n\n```\nj\n```\n\n{/* k */}\n\nl {/* m */} n';
    expect(body(text).map((span) => [span.text, span.lineOf(0)])).toEqual([
      ["a", 6],
      ["b", 7],
      ["c", 9],
      ["d", 10],
      ["e", 13],
      ["f", 15],
      ["g", 15],
      ["h", 17],
      ["i", 17],
      ["j", 20],
      ["l  n", 25],
    ]);
  });

  test("says where a term's words stand, and where a heading does", () => {
    expect(body('the <Term id="t">old wall</Term>')[0]?.terms).toEqual([{ start: 4, end: 12 }]);
    expect(body('<Heading id="h">Old</Heading>')[0]?.where).toBe("text");
  });
});

describe("a story", async () => {
  const { story, files } = await ashby();
  const spans = passagesIn(story, files);
  const at = (text: string) => spans.find((span) => span.text.includes(text));

  test("is seen in every file that has words of ours", () => {
    expect([...new Set(spans.map(({ file }) => file))].sort()).toEqual([
      "charts.yaml",
      "ledger.yaml",
      "quotes.yaml",
      "sections/10-the-storm.mdx",
      "sections/20-what-is-known.mdx",
      "series/rescued.csv",
      "story.yaml",
      "timeline.yaml",
    ]);
  });

  test("is not seen in the words of others", () => {
    expect(at("we have seen worse")).toBeUndefined();
    expect(at("Fourth bulletin")).toBeUndefined();
  });

  test("has its figures in the texts that print them", () => {
    expect(at("This story is made up")).toMatchObject({ prints: "braces", figures: [{ id: "rescued" }] });
    expect(at("The office says")?.figures).toEqual([
      { id: "boats-lost", by: undefined, at: 16 },
      { id: "boats-lost", by: "gazette-5", at: 47 },
    ]);
  });

  test("has a day beside each event, and a line for every text", () => {
    expect(at("The wind rises")).toMatchObject({ day: "2020-03-01", first: 5 });
    expect(at("Counted at night")).toMatchObject({ comments: "none", first: 4 });
    expect(at("It was 20")).toMatchObject({ where: "correction", first: 43 });
  });
});

describe("a sentence", () => {
  const sentence = (text: string, word: string) => {
    const { start, end } = sentenceAt(text, text.indexOf(word));
    return text.slice(start, end).trim();
  };

  test("runs from stop to stop", () => {
    const text = "One fell. Two “rose.” \uFFFC fell again? Yes";
    expect(["One", "rose", "again", "Yes"].map((word) => sentence(text, word))).toEqual([
      "One fell.",
      "Two “rose.”",
      "\uFFFC fell again?",
      "Yes",
    ]);
  });

  test("goes on after an abbreviation that a small letter follows", () => {
    expect(sentence("It was approx. noon. Then", "noon")).toBe("It was approx. noon.");
  });
});

test("quotations are found with their marks, an open one to the end", () => {
  const quoted = (text: string) => quotedIn(text).map(({ start, end }) => text.slice(start, end));
  expect(quoted('a “b” c «d» e "f" g ‘h’s’ i “j')).toEqual(["“b”", "«d»", '"f"', "‘h’s’", "“j"]);
});
