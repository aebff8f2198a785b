/** Every construct of Markdown and MDX, as a page of this site shows it, or as an author is refused it. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { sectionSchema } from "../../../../src/model/schema/story.ts";
import { CONSTRUCTS } from "../../../../src/reading/constructs/list.ts";
import { parseMdx } from "../../../../src/reading/mdx.ts";
import { REFUSED } from "../../../setup/examples/refused-constructs.ts";
import { SHOWN } from "../../../setup/examples/shown-constructs.ts";
import { rendered } from "../../../setup/mdx.ts";

const parse = (body: string) =>
  parseMdx({ file: "a.mdx", text: `---\ntitle: Words\nsummary: Words.\n---\n\n${body}\n` }, sectionSchema);
const told = (body: string) => parse(body).problems.map(({ line, message }) => `${line}: ${message}`);

const ALL = CONSTRUCTS.flatMap(({ constructs }) => constructs);
const html = await rendered(
  Object.fromEntries(ALL.map(({ name, example, refused }) => [name, refused ? "" : example])),
);

test.each(ALL.filter(({ refused }) => !refused))("$name is shown", ({ name, example }) => {
  expect(told(example)).toEqual([]);
  expect(html[name]?.replaceAll("\n", " ")).toBe(SHOWN[name]);
});

test.each(ALL.flatMap(({ refused, ...rest }) => (refused ? [{ ...rest, refused }] : [])))(
  "$name is refused with what to write",
  ({ name, example, refused }) => {
    const [message = "", ...also] = REFUSED[name] ?? [];
    expect(told(example)).toEqual([message]);
    const alike = new RegExp(`^\\d+: ${RegExp.escape(refused.message).replaceAll(/\\\{\w+\\\}/g, ".*")}$`);
    for (const other of [example, ...also])
      expect([other, ...told(other)]).toEqual([other, expect.stringMatching(alike)]);
  },
);

test.each([
  ['Words <Fig id="killed"> words', '<Fig> has no end. Write <Fig id="killed" />.'],
  ['Words <Fig id="a" /> and <Fig id="b"> words', '<Fig> has no end. Write <Fig id="b" />.'],
  ["Words</Fig> words", '</Fig> has no beginning. Write <Fig id="…" />.'],
  ['<Chart id="deaths">\n\nWords', '<Chart> has no end. Write <Chart id="deaths" />.'],
  [
    'By <Source id="pilots">the pilots words',
    '<Source> has no end. Write </Source> behind its words, in the same paragraph; or, without words of its own, <Source id="pilots" />.',
  ],
  [
    'The <Term id="wall">wall\n\nwords</Term>',
    '<Term> has no end. Write </Term> behind its words, in the same paragraph; or, without words of its own, <Term id="wall" />.',
  ],
  ["The wall</Term> words", '</Term> has no beginning. Write <Term id="…"> before its words.'],
])("the end that a part lacks, in %j", (body, message) => {
  expect(told(body)).toEqual([`6: ${message}`]);
});

test("what is expected is of constructs that there are", () => {
  const names = ALL.map(({ name }) => name);
  expect(Object.keys({ ...SHOWN, ...REFUSED }).sort()).toEqual([...names].sort());
});

/** What README's table has: signs of Markdown as code. */
const signs =
  /<\w[^>]*>…<\/\w+>|<\/?\w+[^>]*>|\[words\]\([^)]*\)|\*\*words\*\*|\{\/\*.*?\*\/\}|\\\S|`…`|\[ \]|id="\w+"|"-+"/g;
const asCode = (text: string) =>
  text.replaceAll(signs, (sign) => (sign.includes("`") ? `\`\` ${sign} \`\`` : `\`${sign}\``));

test("README has them all: those that are shown in a sentence, the others in a table", async () => {
  const readme = (await readFile("README.md", "utf8")).replaceAll("\r\n", "\n");
  const [, section = ""] = /\n## Markdown in sections and pages\n([\s\S]*?)(?:\n## |$)/.exec(readme) ?? [];
  const rows = section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2);
  const cells = rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  expect(cells).toEqual(ALL.flatMap(({ name, refused }) => (refused ? [[name, asCode(refused.instead)]] : [])));
  const shown = ALL.filter(({ refused }) => !refused).map(({ name }) => name);
  expect(section.replaceAll(/\s+/g, " ")).toContain(`Shown: ${shown.join("; ")}.`);
});
