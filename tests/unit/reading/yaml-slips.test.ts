/** What people write that is no YAML, or other YAML than they mean: each is told on its line, with the line to write. */
import { expect, test } from "vitest";
import { parseYaml } from "../../../src/reading/yaml.ts";
import { schema, told } from "../../setup/examples/yaml-slips.ts";

test("the ledger is sound", () => {
  expect(told("value: 4", "value: 4")).toEqual([]);
});

test.each([
  ["title: {share} of the homes", '36: "title" begins with {, a sign of YAML. Write title: "{share} of the homes"'],
  ["title: [Big] news", '36: "title" begins with [, a sign of YAML. Write title: "[Big] news"'],
  ["title: @nell says", '36: "title" begins with @, a sign of YAML. Write title: "@nell says"'],
  ["title: % of it", '36: "title" begins with %, a sign of YAML. Write title: "% of it"'],
  ["title: *Big* news", '36: "title" begins with *, a sign of YAML. Write title: "*Big* news"'],
  ["title: & more", '36: "title" begins with &, a sign of YAML. Write title: "& more"'],
  ["title: !Big news", '36: "title" begins with !, a sign of YAML. Write title: "!Big news"'],
  ["title: `words` of", '36: "title" begins with `, a sign of YAML. Write title: "`words` of"'],
  ["title: #1 of them", '36: "title" begins with #, a sign of YAML. Write title: "#1 of them"'],
  ["title: - words", '36: "title" begins with -, a sign of YAML. Write title: "- words"'],
  ["title: | words", "36: behind | the text begins on a line of its own. Write title: words"],
  ["title: >_\n  Words", '36: ">_" begins no text. Write title: >-'],
  ["title: 'Ios's coast'", '36: a quotation mark ends "title" before its last word. Write title: "Ios\'s coast"'],
  ['title: "The "big" one"', '36: a quotation mark ends "title" before its last word. Write title: \'The "big" one\''],
  ['title: "Big" World', '36: a quotation mark ends "title" before its last word. Write title: \'"Big" World\''],
  [
    'title: "Big" and "small"',
    '36: a quotation mark ends "title" before its last word. Write title: \'"Big" and "small"\'',
  ],
  [
    "title: 'The \"big\" Ios's'",
    "36: a quotation mark ends \"title\" before its last word. Write title: 'The \"big\" Ios''s'",
  ],
  ['title: "C:\\data"', "36: a quotation mark ends \"title\" before its last word. Write title: 'C:\\data'"],
  ["title: 'Words of it", '36: "title" has no quotation mark at its end. Write title: "Words of it"'],
  [
    "title: The cost: what",
    '36: "title" holds a colon and a space, which begin a field in YAML. Write title: "The cost: what"',
  ],
  [
    "title: The cost\n  of it: what",
    '36: "title" holds a colon and a space, which begin a field in YAML. Write title: "The cost of it: what"',
  ],
  ["title:Words", '36: no space stands behind "title:". Write title: Words'],
  ["title = Words", '36: no colon stands behind "title". Write title: Words'],
  ["title:\u00a0Words", '36: a space that is none to YAML stands behind "title:". Write title: Words'],
  [
    "title: Words\nand more",
    '37: this line begins too far to the left to belong to "title". Begin every line of that text with 2 spaces.',
  ],
])("%s", (to, found) => {
  expect(told("title: Words of it", to)).toEqual([found]);
});

test.each([
  ["- {lost} of it", '30: this text begins with {, a sign of YAML. Write - "{lost} of it"'],
  ["- {lost}", '30: this text begins with {, a sign of YAML. Write - "{lost}"'],
  ['- "Big" World', "30: a quotation mark ends this text before its last word. Write - '\"Big\" World'"],
  [
    "- Cost: the World Bank",
    '30: this text holds a colon and a space, which begin a field in YAML. Write - "Cost: the World Bank"',
  ],
  [
    "- Cost: the World Bank\n    and others",
    '30: this text holds a colon and a space, which begin a field in YAML. Write - "Cost: the World Bank and others"',
  ],
  ["-One thing.", "30: no space stands behind the dash. Write - One thing."],
])("%s", (to, found) => {
  expect(told("- One thing.", to)).toEqual([found]);
});

const VALUE =
  'does not begin in the column of what stands beside it. Begin it in the column of "value", with 4 spaces before it.';
const KILLED =
  'does not begin in the column of what stands beside it. Begin it in the column of "killed", with 2 spaces before it';
test.each([
  [
    "a dash without its space",
    "- Three things.",
    "-Three things.",
    "35: no space stands behind the dash. Write - Three things.",
  ],
  ["a space too many", "    unit: people", "     unit: people", `6: "unit" ${VALUE}`],
  ["a space too few", "    unit: people", "   unit: people", `6: "unit" ${VALUE}`],
  ["a tab", "    unit: people", "\tunit: people", "6: a tab begins this line. Write 4 spaces in its place."],
  [
    "an item in another column",
    "  - Three",
    " - Three",
    '35: this "-" does not begin in the column of what stands beside it. Begin it in the column of the "-" above, with 2 spaces before it.',
  ],
  ["a figure in the first column", "  lost:", "lost:", `8: "lost" ${KILLED}.`],
  ["a figure in the column of another’s fields", "  lost:", "    lost:", `8: "lost" ${KILLED}.`],
  [
    "the last figure in the first column",
    "  end:",
    "end:",
    '23: "end" does not begin in the column of what stands beside it. Begin it in the column of "depth", with 2 spaces before it.',
  ],
  [
    "all of a figure inside another",
    "  end:\n    label: End\n    hedge: about\n    value: 6\n    unit: km\n    source: a\n",
    "    end:\n      label: End\n      hedge: about\n      value: 6\n      unit: km\n      source: a\n",
    '23: "end" does not begin in the column of what stands beside it. Begin it in the column of "depth", with 2 spaces before it.',
  ],
  [
    "a folded text that is not indented",
    "      Long words\n      that fold.",
    "Long words\nthat fold.",
    '21: this line begins too far to the left to belong to "note". Begin every line of that text with 6 spaces.',
  ],
  [
    "a folded text of which one line is not",
    "      that fold.",
    "    that fold.",
    '22: this line begins too far to the left to belong to "note". Begin every line of that text with 6 spaces.',
  ],
  [
    "a quotation mark that is never closed",
    "label: Killed",
    'label: "Killed',
    '3: "label" has no quotation mark at its end. Write label: "Killed"',
  ],
  ["a list that is never closed", "[a, b]", "[a, b", '13: "[" has no "]" at its end. Write source: [a, b]'],
  [
    "a field twice",
    "    unit: people",
    "    unit: people\n    unit: people",
    '7: "unit" stands twice, here and on line 6. Keep one of them.',
  ],
])("%s", (_, from, to, found) => {
  expect(told(from, to)).toEqual([found]);
});

test("of two slips the first is told", () => {
  const wrong = "title: The cost: what\nwho: { a: 1 } b";
  expect(told("title: Words of it\nwho: { a: 1 }", wrong)).toEqual([
    '36: "title" holds a colon and a space, which begin a field in YAML. Write title: "The cost: what"',
  ]);
});

test("lines count from the line on which the text begins", () => {
  const { problems } = parseYaml({ file: "a.mdx", text: "title: The cost: what\n" }, schema, 2);
  expect(problems.map(({ line }) => line)).toEqual([2]);
});

test("what nobody knows is told in the parser’s words", () => {
  expect(told("who: { a: 1 }", "who: { a: 1 b: 2 }")).toEqual([
    "37: no YAML: Block collections are not allowed within flow collections. Compare the line with those above it: a field is written as name: value, and a text that holds a sign of YAML between straight quotation marks.",
  ]);
  expect(told("who: { a: 1 }", "who: a\n---\nb: 2")).toEqual([
    '38: a line "---" begins a second text. Remove it, and all below it.',
  ]);
});
