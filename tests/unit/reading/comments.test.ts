import { describe, expect, test } from "vitest";
import { z } from "zod";
import { yamlComments } from "../../../src/reading/comments.ts";
import { parseMdx } from "../../../src/reading/mdx.ts";
import { parseYaml } from "../../../src/reading/yaml.ts";

describe("a comment to the checks in YAML", () => {
  test("speaks of its own line, or of the next line of content where it stands alone", () => {
    const text = "a: 1 # allow number: x\n# allow time: y\n# why\n\nb: 2\n";
    expect(yamlComments(text)).toEqual([
      { line: 1, target: 1, text: "allow number: x" },
      { line: 2, target: 5, text: "allow time: y" },
    ]);
  });

  test("is none inside a text, quoted or not", () => {
    expect(yamlComments('a: "# allow number: x"\nb: >-\n  # allow number: x\n  c\nd: e#allow number: x\n')).toEqual([]);
  });

  test("is none where it does not begin with allow", () => {
    expect(yamlComments("# we allow it\n# allowance\na: 1\n")).toEqual([]);
  });
});

test("a comment in MDX speaks of the next paragraph, or of its own line; front matter has comments of YAML", () => {
  const text = "---\n# allow time: a\ntitle: b\n---\n\n{/* allow number: c */}\n\nd\n\ne {/* allow label: f */}\n";
  expect(parseMdx({ file: "a.mdx", text }, z.strictObject({ title: z.string() })).comments).toEqual([
    { line: 2, target: 3, text: "allow time: a" },
    { line: 6, target: 8, text: "allow number: c" },
    { line: 10, target: 10, text: "allow label: f" },
  ]);
});

test("a word of a text is found on its line, however the text is written", () => {
  const text = 'a: >-\n  one two\n  three\nb: one\n  two\nc: "one\n  two"\nd: [one, two]\n';
  const { lineIn } = parseYaml({ file: "a.yaml", text }, z.unknown());
  expect([0, 1, 2].map((word) => lineIn(["a"], word))).toEqual([2, 2, 3]);
  expect([lineIn(["b"], 1), lineIn(["c"], 1), lineIn(["d", 1], 0)]).toEqual([5, 7, 8]);
});
