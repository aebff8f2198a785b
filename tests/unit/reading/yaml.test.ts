import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parseYaml } from "../../../src/reading/yaml.ts";

const anything = z.unknown();
const parse = <T>(text: string, schema: z.ZodType<T>, firstLine?: number) =>
  parseYaml({ file: "a.yaml", text }, schema, firstLine);
const told = (text: string, schema: z.ZodType = anything) =>
  parse(text, schema).problems.map(({ line, message }) => `${line}: ${message}`);

describe("data", () => {
  test("is what the schema makes of it, and there are no problems", () => {
    const { data, problems, file } = parse("a: ' x '\n", z.strictObject({ a: z.string().trim() }));
    expect({ data, problems, file }).toEqual({ data: { a: "x" }, problems: [], file: "a.yaml" });
  });

  test("is absent where anything is wrong", () => {
    expect(parse("a: 1\n", z.strictObject({ a: z.string() }))).not.toHaveProperty("data");
    expect(parse("a: [\n", anything)).not.toHaveProperty("data");
    expect(parse("a: &x 1\n", anything)).not.toHaveProperty("data");
  });

  test("days and times without quotes stay text; yes, no and ~ mean what YAML 1.2 says", () => {
    expect(parse("a: 2020-03-01\nb: 18:00\nc: no\nd: ~\ne: 1_000\n", anything).data).toEqual({
      a: "2020-03-01",
      b: "18:00",
      c: "no",
      d: null,
      e: "1_000",
    });
  });
});

describe("lineOf", () => {
  const text = [
    "# a comment", // 1
    "figures:", // 2
    "  killed:", // 3
    "    label: >-", // 4
    "      of two", // 5
    "      lines", // 6
    "", // 7
    "    source: [a, b]", // 8
    "    history:", // 9
    "      - date: 2020", // 10
    "        note: x", // 11
    "", // 12
    "      - { date: 2021,", // 13
    "          note: y }", // 14
    '  "2020": 1', // 15
    "empty:", // 16
  ].join("\n");
  const { lineOf } = parse(text, anything);

  test.each<[path: PropertyKey[], line: number]>([
    [["figures"], 2],
    [["figures", "killed"], 3],
    [["figures", "killed", "label"], 4],
    [["figures", "killed", "source"], 8],
    [["figures", "killed", "source", 1], 8],
    [["figures", "killed", "history"], 9],
    [["figures", "killed", "history", 0], 10],
    [["figures", "killed", "history", 0, "note"], 11],
    [["figures", "killed", "history", 1, "date"], 13],
    [["figures", "killed", "history", 1, "note"], 14],
    [["figures", "2020"], 15],
    [["empty"], 16],
  ])("%j stands on line %i", (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test.each<[path: PropertyKey[], line: number]>([
    [["figures", "killed", "asOf"], 3],
    [["figures", "killed", "differs", 0, "asOf"], 3],
    [["figures", "killed", "history", 0, "kind"], 10],
    [["figures", "killed", "history", 1, "kind"], 13],
    [["figures", "killed", "history", 2, "kind"], 9],
    [["figures", "killed", "label", "deeper"], 4],
    [["figures", "wounded"], 2],
    [["empty", "x"], 16],
  ])("of %j, which is missing, the nearest enclosing field stands on line %i", (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test("what is not there at all is where the content begins", () => {
    expect(lineOf(["sources"])).toBe(2);
    expect(parse("# nothing\n", anything).lineOf(["a"])).toBe(1);
  });

  test("lines count from the line on which the text begins", () => {
    expect(parse("a: 1\nb: 2\n", anything, 2).lineOf(["b"])).toBe(3);
    expect(parse("a: 1\nb: 2\n", z.strictObject({ a: z.number(), b: z.string() }), 2).problems[0]?.line).toBe(3);
  });

  test("any field of any flat file is found, whatever stands above it", () => {
    const entry = fc.record({
      above: fc.array(fc.constantFrom("", "# note", "   ")),
      value: fc.constantFrom("1", "[1, 2]", "'a'", ""),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
        const written = entries.flatMap(({ above, value }, i) => [...above, `key-${i}: ${value}`]);
        const found = parse(written.join("\n"), anything).lineOf;
        entries.forEach((_, i) => {
          expect(written[found([`key-${i}`]) - 1]?.startsWith(`key-${i}:`)).toBe(true);
        });
      }),
    );
  });
});

describe("what is refused", () => {
  test("a key that stands twice, where it stands again", () => {
    expect(told("a: 1\nb: 2\na: 3\n")).toEqual(['3: "a" stands twice, here and on line 1. Keep one of them.']);
  });

  test("anchors and aliases, each where it stands, and merges with them", () => {
    const message = "anchors and aliases (& and *) are not read. Write the value out where it is used.";
    expect(told("a: &x 1\nb: *x\n")).toEqual([`1: ${message}`, `2: ${message}`]);
    expect(told("a: &x { c: 1 }\nb:\n  <<: *x\n")).toEqual([`1: ${message}`, `3: ${message}`]);
    expect(told("a: ' & and * '\n")).toEqual([]);
  });

  test("broken YAML, once, with the line of the first mistake", () => {
    expect(told("a: 1\nb: [1, 2\nc: 3\n")).toHaveLength(1);
    expect(told("a: 1\nb: 'open\n")).toHaveLength(1);
    expect(told("a: 1\nb: c: 2\n")).toEqual([
      '2: "b" holds a colon and a space, which begin a field in YAML. Write b: "c: 2"',
    ]);
  });

  test("of a tab that indents, the tab is named", () => {
    expect(told("a:\n\tb: 1\n")[0]).toMatch(/^2: .*[Tt]ab/);
  });

  test("a second document", () => {
    expect(told("a: 1\n---\nb: 2\n")).toHaveLength(1);
  });

  test("every field that the schema refuses, each with its own line", () => {
    const schema = z.strictObject({ a: z.number(), b: z.strictObject({ c: z.number(), d: z.number() }) });
    const problems = told("a: x\nb:\n  c: y\n", schema);
    expect(problems.map((problem) => problem.split(".")[0])).toEqual([
      '1: "a" cannot be "x"',
      '3: "b',
      '2: missing field "b',
    ]);
  });

  test("an unknown field, where it stands itself", () => {
    expect(told("a: 1\n\nbb: 2\n", z.strictObject({ a: z.number() }))).toEqual([
      '3: unknown field "bb". Write one of: a.',
    ]);
  });

  test("a file that ends in the middle of a line, without what stood after it: one line with all that is missing", () => {
    const schema = z.object({ a: z.string(), b: z.string(), c: z.object({ d: z.string(), e: z.string() }) });
    const whole = "a: words\nb: words\nc:\n  d: words\n  e: words\n";
    const told = (text: string) =>
      parse(text, schema).problems.map(({ line, message }) => `${line}: ${message.split(".")[0] ?? ""}`);
    expect(told(whole)).toEqual([]);
    expect(told(whole.trimEnd())).toEqual([]);
    expect(told("a: wor")).toEqual(['1: the file ends before it is whole, without "b", "c"']);
    expect(told("a: words\nb: words\nc:\n  d:")).toEqual(
      ['4: the file ends before it is whole, without "c'].map((line) => expect.stringContaining(line) as string),
    );
    // With its line end it is whole, and each field is forgotten by itself.
    expect(told("a: words\n")).toHaveLength(2);
    expect(told("a: 1\nb: words")).toHaveLength(2);
  });
});
