import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PARTS } from "../../../src/parts/list.ts";
import { parseMdx } from "../../../src/reading/mdx.ts";
import { lineAt } from "../../../src/reading/mdx-paragraphs.ts";
import { sectionSchema } from "../../../src/model/schema/story.ts";

const FRONT = "---\ntitle: A title\nsummary: A summary.\n---\n\n";
const file = "sections/10-a.mdx";
/** The body begins on line 6. */
const parse = (body: string) => parseMdx({ file, text: `${FRONT}${body}\n` }, sectionSchema);
const told = (body: string) => parse(body).problems.map(({ line, message }) => `${line}: ${message}`);
const uses = (body: string) =>
  parse(body).uses.map(({ name, line, given }) => `${line} ${name} ${JSON.stringify(given)}`);

describe("front matter", () => {
  test("is read against the schema", () => {
    expect(parse("Words.")).toMatchObject({ file, data: { title: "A title", summary: "A summary." }, problems: [] });
  });

  test("has the lines of the file", () => {
    const text = "---\ntitle: A title\nsumary: A summary.\n---\n\nWords.\n";
    const { problems, data } = parseMdx({ file, text }, sectionSchema);
    expect(problems.map(({ line, message }) => `${line}: ${message.split(".")[0] ?? ""}`)).toEqual(
      expect.arrayContaining(['3: unknown field "sumary"', '2: missing field "summary"']),
    );
    expect(data).toBeUndefined();
  });

  test("is needed, and so is a text after it", () => {
    expect(parseMdx({ file, text: "Words.\n" }, sectionSchema).problems).toEqual([
      { file, line: 1, message: 'no front matter. Begin the file with "---", its fields, and "---".' },
    ]);
    expect(told("")).toEqual(["1: no text after the front matter. Write it, or delete the file."]);
  });
});

describe("uses of parts", () => {
  test("are found in their order, with their lines and attributes", () => {
    expect(uses('One <Fig id="a" /> and\n<Fig id="b" by="c" />.\n\n<Chart id="d" />\n\n<Timeline />')).toEqual([
      '6 Fig {"id":"a"}',
      '7 Fig {"id":"b","by":"c"}',
      '9 Chart {"id":"d"}',
      "11 Timeline {}",
    ]);
  });

  test("are found inside other parts, in lists, in tables, and in emphasis", () => {
    const note = '<Note title="x">\n  <Quote id="q" form="inline" />\n\n  - **<Fig id="a" />**\n</Note>';
    expect(uses(`${note}\n\n| a | <Fig id="b" /> |\n|---|---|\n| c | <Term id="t">d</Term> |`)).toEqual([
      '6 Note {"title":"x"}',
      '7 Quote {"id":"q","form":"inline"}',
      '9 Fig {"id":"a"}',
      '12 Fig {"id":"b"}',
      '14 Term {"id":"t"}',
    ]);
  });

  test("have the line on which they stand, whatever stands above", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Words.", "{/* a\nb */}", "> quoted", "- item\n- item", "<Knowns />")),
        (above) => {
          const lines = [...above, '<Chart id="here" />'].join("\n\n").split("\n");
          const chart = parse(lines.join("\n")).uses.find(({ name }) => name === "Chart");
          expect(lines[(chart?.line ?? 0) - 6]).toBe('<Chart id="here" />');
        },
      ),
      { numRuns: 30 },
    );
  });

  test("are not found in comments and in code", () => {
    expect(uses('{/* <Fig id="a" /> */}\n\n`<Fig id="b" />`\n\n```\n<Chart id="c" />\n```')).toEqual([]);
  });
});

describe("words", () => {
  test("are counted as a reader does: marks alone are none, a hyphen or apostrophe joins", () => {
    expect(parse("Two well-known words – don’t count dashes … 2021.").words).toBe(7);
    expect(parse("Of **all these** and *emphatic* [link words](/a).").words).toBe(7);
  });

  test("are counted inside parts; a figure counts as two", () => {
    expect(parse('<Note title="not these">\n  Some words.\n</Note>').words).toBe(2);
    expect(parse('Only <Fig id="a" /> people').words).toBe(4);
    expect(parse('The <Term id="a">old wall</Term> held.').words).toBe(4);
  });

  test("are not counted in comments", () => {
    expect(parse("{/* none of these */}\n\nOne.").words).toBe(1);
  });
});

describe("what is refused, with its line", () => {
  test("a part that is not known, with the nearest", () => {
    expect(told('Words.\n\n<Figg id="a" />')).toEqual(['8: unknown part <Figg>. Did you mean "Fig"?']);
    const all = Object.keys(PARTS).sort().join(", ");
    expect(told("<Video>a</Video>")).toEqual([`6: unknown part <Video>. Write one of: ${all}.`]);
    expect(told("a <>b</> c")).toEqual([expect.stringMatching(/^6: unknown part <>/)]);
  });

  test("unknown parts inside unknown parts, each", () => {
    expect(told("<Aside>\n  <Figs />\n</Aside>").map((problem) => problem.slice(0, 23))).toEqual(
      ["6: unknown part <Aside>.", "7: unknown part <Figs>. "].map((each) => each.slice(0, 23)),
    );
  });

  test("an attribute that is missing, empty or unknown, with how to write the part", () => {
    expect(told("<Chart />")).toEqual(['6: <Chart> needs "id". Write <Chart id="…" />.']);
    expect(told('<Chart id="" />')).toEqual(['6: <Chart> needs "id". Write <Chart id="…" />.']);
    expect(told("<Note>a</Note>")).toEqual(['6: <Note> needs "title". Write <Note title="…">…</Note>.']);
    expect(told('<Chart id="a" wide="b" />')).toEqual(['6: <Chart> has no "wide". Write <Chart id="…" />.']);
    expect(told('<Timeline id="a" />')).toEqual(['6: <Timeline> has no "id". Write <Timeline />.']);
  });

  test("an attribute that is code", () => {
    for (const attribute of ["id={a}", "{...a}", "id"])
      expect(told(`<Chart ${attribute} />`)).toEqual(['6: <Chart> takes plain text only. Write <Chart id="…" />.']);
  });

  test("a form of a quotation other than inline", () => {
    expect(told('<Quote id="a" form="inline" />')).toEqual([]);
    expect(told('<Quote id="a" form="block" />')).toEqual([
      '6: <Quote> has no form "block". Write form="inline", or leave it out.',
    ]);
  });

  test("code between braces, in a line or alone, and no comment", () => {
    expect(told("a {b} c")).toEqual(['6: {b} is code. In MDX write a figure as <Fig id="…" />.']);
    expect(told("Words.\n\n{1 + 1}")).toEqual(['8: {1 + 1} is code. In MDX write a figure as <Fig id="…" />.']);
    expect(told("a {/* note */} b\n\n{/* of\ntwo lines */}")).toEqual([]);
  });

  test("import and export", () => {
    const found = told('import a from "b"\n\nWords.\n\nexport const c = 1');
    expect(found.map((line) => line.split(". ")[0])).toEqual([
      '6: a paragraph that begins with "import" is read as code',
      '10: a paragraph that begins with "export" is read as code',
    ]);
  });

  test("headings written as Markdown", () => {
    expect(told("Words.\n\n## A heading")).toEqual([
      expect.stringMatching(/^8: write headings as <Heading id="…">…<\/Heading>/),
    ]);
    expect(told('<Heading id="a">A heading</Heading>')).toEqual([]);
  });

  test.each([
    ['a\n\n<Note title="x">\n\nb', /^8: <Note> and <\/Note> are not both there\. Write both/],
    ['a\n\n<Fig id="a"', /^8: <Fig> is not whole\. /],
    ["a\n\nb\nc { b", /^9: a brace begins code in MDX\. /],
  ])("what is no MDX, where it stands: %j", (body, message) => {
    const { data, uses: found } = parse(body);
    expect(told(body)).toEqual([expect.stringMatching(message)]);
    expect([data, found]).toEqual([undefined, []]);
  });

  test("of what MDX cannot read, all that is known, and not what the parser says of it", () => {
    expect(told("a <!-- b -->\n\n<https://example.org/>\nc <Fig id=“a” />")).toEqual([
      '9: curly quotation marks in <Fig>. Write straight ones: <Fig id="…" />.',
      "6: a comment of HTML. Write {/* … */}.",
      "8: an address between angle brackets begins a part in MDX. Write [words](https://example.org/).",
    ]);
  });

  test("a row of a table is read as one sentence, on its line", () => {
    const {
      paragraphs,
      uses: found,
      problems,
    } = parse('| Where | Killed |\n|---|---|\n| North | <Fig id="a" />, the office said |');
    expect(problems).toEqual([]);
    expect(paragraphs.map(({ text }) => text)).toEqual(["Where; Killed", "North; \uFFFC, the office said"]);
    expect(found.map(({ given }) => given.id)).toEqual(["a"]);
    const [, row] = paragraphs;
    expect(row && lineAt(row, 7)).toBe(found[0]?.line);
  });

  test("nothing is concluded from what is refused; but a part in it is used", () => {
    const { paragraphs, uses: found, words } = parse('Words.\n\n> Three <Fig id="a" /> and 5.\n\n~~7 and 8~~');
    expect(paragraphs.map(({ text }) => text)).toEqual(["Words."]);
    expect(found.map(({ given }) => given.id)).toEqual(["a"]);
    expect(words).toBe(1);
  });
});
