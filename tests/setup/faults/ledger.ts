/** Wrong edits of ledger.yaml. */
import { above, entryOf, type Fault, pick, type Site } from "./fault.ts";

const files = /ledger\.yaml$/;
const KEY = /^ {2}[a-z0-9-]+:$/;
const inFigures = ({ lines, at }: Site) => at > lines.indexOf("figures:");
const nameAbove = (site: Site) => site.lines[above(site, KEY)]?.trim().slice(0, -1) ?? "";
const WITH_SERIES = [
  "killed-in-gaza",
  "children-killed-in-gaza",
  "wounded-in-gaza",
  "killed-in-israel",
  "rockets-fired",
];
const toKey = (site: Site) => above(site, KEY);

/** The line of the figure that says what it is a part of; -1 where it says nothing. */
function partOf(site: Site): number {
  const key = above(site, KEY);
  const at = entryOf({ ...site, at: key }, KEY).findIndex((line) => line.startsWith("    partOf: "));
  return at < 0 ? -1 : key + at;
}

/** The first line of an entry of a figure's history. */
const ENTRY = /^ {6}- date: /;

/** The first line of the entry of the history before the one that begins at `start`; undefined where there is none. */
function entryBefore({ lines }: Site, start: number): number | undefined {
  if (!ENTRY.test(lines[start] ?? "")) return undefined;
  const before = lines.slice(0, start).findLastIndex((line) => /^ {6}- /.test(line) || /^ {0,4}\S/.test(line));
  return ENTRY.test(lines[before] ?? "") ? before : undefined;
}

/** A line of a figure with the field, replaced. */
const field = (name: string, line: RegExp, edit: Fault["edit"], more: Partial<Fault> = {}): Fault => ({
  name,
  files,
  line,
  when: inFigures,
  edit,
  ...more,
});

export const LEDGER: Fault[] = [
  field("a field misspelt", /^ {4}label: /, (line) => line.replace("label", "labl"), { says: /unknown field "labl"/ }),
  field("a field that is none", /^ {4}unit: /, (line) => [line, "    colour: red"], {
    told: ({ at }) => at + 1,
    says: /unknown field "colour"/,
  }),
  field("no counter", /^ {4}countedBy: /, () => [], { told: toKey, says: /missing field/ }),
  field("no hedge", /^ {4}hedge: /, () => [], { told: toKey, says: /missing field/ }),
  field("no source", /^ {4}source: /, () => [], { told: toKey, says: /missing field/ }),
  field("a hedge that is none", /hedge: \w+$/, (line) => line.replace(/hedge: .*/, "hedge: roughly"), {
    says: /roughly/,
  }),
  field("a number in letters", /^ {4}value: /, () => "    value: many", { says: /"many"/ }),
  field("a number below zero", /^ {4}value: /, (line) => line.replace(": ", ": -"), { says: /-/ }),
  field("a number with its thousands grouped", /^ {4}value: /, () => "    value: 4,070", { says: /4,070/ }),
  field("a number in Arabic digits", /^ {4}value: /, () => "    value: ٢٣٠", { says: /٢٣٠/ }),
  field("a number and words", /^ {4}value: /, (line) => [line, "    words: many"], { told: ({ at }) => at + 1 }),
  field("half a person", /^ {4}value: \d+$/, (line) => `${line}.5`, {
    when: (site) => inFigures(site) && site.lines.slice(toKey(site), site.at).includes("    unit: people"),
    says: /not a whole number/,
  }),
  field(
    "a number other than its report's",
    /^ {4}value: /,
    (line, { n }) => `    value: ${String(Number(line.slice(11)) + 1 + (n % 9))}`,
    {
      when: (site) => inFigures(site) && WITH_SERIES.includes(nameAbove(site)),
      says: /but the series has/,
    },
  ),
  field("a hedge other than its report's", /^ {4}hedge: /, () => "    hedge: up to", {
    when: (site) => inFigures(site) && WITH_SERIES.includes(nameAbove(site)),
    told: ({ at }) => at + 1,
    says: /but the series has/,
  }),
  field("a part larger than its whole", /^ {4}value: /, () => "    value: 999999", {
    when: (site) => inFigures(site) && partOf(site) > 0,
    told: partOf,
    says: /is larger than/,
  }),
  field("a part of what is none", /^ {4}partOf: /, (line) => `${line}-x`, { says: /unknown figure/ }),
  field(
    "a total that is not its parts",
    /^ {4}value: /,
    (line, { n }) => `    value: ${String(Number(line.slice(11)) + 1 + (n % 50))}`,
    {
      when: (site) => inFigures(site) && /^(civilians|fighters|status).*-verified$/.test(nameAbove(site)),
      told: ({ lines }) => lines.findIndex((line) => line.startsWith("    madeOf:")),
      says: /add up to/,
    },
  ),
  field("a source that is none", /^ {4}source: [a-z]/, (line) => `${line}-x`, { says: /unknown source/ }),
  field("a day of no calendar", /asOf: 2021-\d\d-\d\d$/, (line) => line.replace(/2021.*/, "2021-02-30"), {
    says: /calendar/,
  }),
  field("a day after publication", /^ {4}asOf: /, () => "    asOf: 2031-01-01", {
    says: /after the story was updated/,
  }),
  field("a day outside the period", /^ {4}asOf: /, () => "    asOf: 2022-09-01", { says: /after the story's period/ }),
  field("a count that begins after it ends", /^ {4}since: /, () => "    since: 2021-12-31", { says: /counted since/ }),
  field("history that runs backwards", ENTRY, (line) => line.replace(/2021-\d\d-\d\d/, "2021-05-01"), {
    when: (site) => entryBefore(site, site.at) !== undefined,
    says: /oldest first/,
  }),
  field("history that falls", /^ {8}value: \d\d/, () => "        value: 1", {
    when: (site) => entryBefore(site, above(site, /^ {6}- /)) !== undefined,
    told: (site) => entryBefore(site, above(site, /^ {6}- /)) ?? site.at,
    says: /the count fell/,
  }),
  field("a kept figure without a reason", /^ {4}keep: /, () => [], { told: toKey, says: /is not used/ }),
  field("a number in a label", /^ {4}label: /, (line, { n }) => `${line} of ${String((n % 900) + 1)} towns`, {
    says: /is typed/,
  }),
  field("a number word in a remark", /^ {4}leavesOut: /, (line) => `${line.replace(/\.$/, "")} of forty towns.`, {
    says: /"forty"/,
  }),
  field("a label that judges", /^ {4}label: /, (line) => `${line} by terrorists`, { says: /"terrorists"/ }),
  field("HTML", /^ {4}label: /, (line) => line.replace("label: ", "label: <img src=x onerror=alert(1)> "), {
    says: /printed as it stands/,
  }),
  field("a script's address", /^ {8}why: /, (line) => line.replace(/why: .*/, 'why: "[see](javascript:alert(1))"'), {
    says: /printed as it stands/,
  }),
  field("a key twice", /^ {4}unit: /, (line) => [line, line], { told: ({ at }) => at + 1, says: /stands twice/ }),
  field("a tab", /^ {4}hedge: /, (line) => line.replace("    ", "\t"), { says: /tab/i }),
  field("an anchor", /^ {4}unit: /, (line) => line.replace(": ", ": &unit "), { says: /anchors and aliases/ }),
  field("an anchor and a merge", /^ {4}unit: /, (line) => [line.replace(": ", ": &unit "), "    <<: *unit"], {
    says: /anchors and aliases/,
  }),
  {
    name: "a figure renamed",
    files,
    line: KEY,
    when: (site) => inFigures(site) && !entryOf(site, KEY).some((line) => line.startsWith("    keep: ")),
    edit: (line, { n }) => line.replace(":", `-${pick(["x", "y"], n)}:`),
    // Where one place alone names it, that is where a slip is likelier.
    told: () => -1,
    says: /is not used|"keep" says nothing|nearly|unknown figure/,
  },
];
