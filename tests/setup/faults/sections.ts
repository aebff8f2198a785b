/** Wrong edits of the sections' MDX. */
import { type Fault, pick } from "./fault.ts";

const files = /sections\/.*\.mdx$/;
/** A paragraph of running text, all on one line. */
const TEXT = /^[A-Z<].*[a-z].*\.$/;
const FIG = /<Fig id="[a-z0-9-]+"/;

const text = (name: string, end: string | ((n: number) => string), says: RegExp): Fault => ({
  name,
  files,
  line: TEXT,
  edit: (line, { n }) => `${line} ${typeof end === "string" ? end : end(n)}`,
  says,
});
const part = (name: string, line: RegExp, edit: Fault["edit"], says: RegExp): Fault => ({
  name,
  files,
  line,
  edit,
  says,
});

export const SECTIONS: Fault[] = [
  text("a number typed", (n) => `It took ${String(n % 100_000)} rockets.`, /is typed/),
  text(
    "a number word typed",
    (n) => `It took ${pick(["three", "twelve", "hundreds of", "a dozen"], n)} rockets.`,
    /is typed/,
  ),
  text("a number in Arabic digits", "It took ٢٣٠ rockets.", /"٢٣٠" is typed/),
  text("a day of no calendar", "It ended on 31 June 2021.", /"31" is typed/),
  text("a label that judges", (n) => `It hit ${pick(["terrorists", "the regime", "martyrs"], n)}.`, /is a label/),
  text("a name in doubt", "It hit the so-called town.", /"so-called" is written/),
  text("a time told from today", (n) => `It is ${pick(["now", "currently", "so far"], n)} quiet.`, /without a date/),
  text("a weekday without its date", "It ended on Friday.", /"Friday" has no date/),
  text("a quotation typed", "They called it “a wall of sand”.", /is typed/),
  text("a clarification", "This is a clarification.", /Write "correction"/),
  text("code", "There were {20 + 1} of them.", /is code/),
  text("HTML", "It was <b>bold</b>.", /<b> is HTML/),
  text("a script", "It <script>alert(1)</script> ended.", /unknown part <script>/),
  text("a link to a script", "It [ended](javascript:alert(1)).", /a link cannot lead to/),
  text("an image", "![a tower](https://a.example/b.png)", /an image needs its credit/),
  text("a part that is none", '<Figure id="killed-in-gaza" />', /unknown part <Figure>/),
  text("a part without its id", "<Fig />", /<Fig> needs "id"/),
  text("a part of script", '<Fig id={"killed-in-gaza"} />', /takes plain text only/),
  text("a part that is not closed", '<Term id="hamas">It ended.', /<Term> has no end/),
  text("an open brace", "It { ended.", /a brace begins code/),
  text("a character that cannot be seen", "It took th\u200Bree rockets.", /cannot be seen/),
  part(
    "a figure that is none",
    FIG,
    (line) => line.replace(FIG, (found) => `${found.slice(0, -1)}-x"`),
    /unknown figure/,
  ),
  part(
    "a figure by a source that did not count",
    FIG,
    (line) => line.replace(/<Fig id="([a-z0-9-]+)"( by="[^"]+")?/, '<Fig id="$1" by="pledgetimes-2021-05-14"'),
    /has no count by/,
  ),
  part(
    "a hedge before a figure",
    FIG,
    (line, { n }) => line.replace("<Fig", `${pick(["about", "at least", "nearly", "only"], n)} <Fig`),
    /is typed beside/,
  ),
  part(
    "a limit after a figure",
    FIG,
    (line) => line.replace(/(<Fig id="[^"]+"(?: by="[^"]+")? \/>)/, "$1 or more"),
    /"or more" is typed/,
  ),
  part(
    "a weekday that is not that day's",
    /(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+ May/,
    (line) => line.replace(/\w+day (\d+ May)/, "Saturday $1"),
    /is not the weekday of/,
  ),
  {
    name: "a toll without who counted",
    files,
    line: TEXT,
    edit: (line) => [line, "", 'They buried <Fig id="killed-in-gaza" /> dead.'],
    told: ({ at }) => at + 2,
    says: /without who counted/,
  },
  {
    name: "a heading as in Markdown",
    files,
    line: TEXT,
    edit: (line) => [line, "", "## More"],
    told: ({ at }) => at + 2,
    says: /write headings as/,
  },
  {
    name: "an import",
    files,
    line: TEXT,
    edit: (line) => ['import a from "./a.ts";', "", line],
    says: /is read as code/,
  },
  {
    name: "a chart twice",
    files,
    line: /^<Chart /,
    edit: (line) => [line, "", line],
    told: ({ at }) => at + 2,
    says: /Show it once/,
  },
  {
    name: "no front matter",
    files,
    line: /^title: /,
    edit: () => [],
    told: () => 1,
    says: /missing field "title"|no front matter/,
  },
  {
    name: "a number in a summary",
    files,
    line: /^summary: /,
    edit: (line) => line.replace(/\.?$/, " of 12."),
    says: /"12" is typed/,
  },
  {
    name: "a waiver without its reason",
    files,
    line: TEXT,
    edit: (line) => ["{/* allow number: */}", "", line],
    says: /without a reason/,
  },
  {
    name: "a waiver of nothing",
    files,
    line: /^<Chart /,
    edit: (line) => ["{/* allow label: a name */}", "", line],
    says: /waives nothing/,
  },
];
