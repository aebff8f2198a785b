/** Wrong edits of the sources in ledger.yaml. */
import { above, entryOf, type Fault, type Site } from "./fault.ts";

const files = /ledger\.yaml$/;
const KEY = /^ {2}[a-z0-9-]+:$/;
const inSources = ({ lines, at }: Site) => at < lines.indexOf("figures:");
const toKey = (site: Site) => above(site, KEY);

export const SOURCES: Fault[] = [
  {
    name: "a source address that is a script",
    files,
    line: /^ {4}url: /,
    when: inSources,
    edit: () => '    url: "javascript:alert(1)"',
    says: /javascript/,
  },
  {
    name: "a source address without its scheme",
    files,
    line: /^ {4}url: /,
    when: inSources,
    edit: (line) => line.replace(/https?:\/\//, ""),
    says: /cannot be/,
  },
  {
    name: "a source without publisher",
    files,
    line: /^ {4}publisher: /,
    when: inSources,
    edit: () => [],
    told: toKey,
    says: /missing field/,
  },
  {
    name: "a source of a kind that is none",
    files,
    line: /^ {4}kind: /,
    when: inSources,
    edit: () => "    kind: rumour",
    says: /rumour/,
  },
  {
    name: "a source twice, the second with a slip in its id",
    files,
    line: KEY,
    when: (site) => inSources(site) && /^ {2}[a-z]{6,}-/.test(site.lines[site.at] ?? ""),
    edit: (line, site) => [line.replace(/^( {2}\w)\w/, "$1"), ...entryOf(site, KEY).slice(1), line],
    says: /is not used/,
  },
];
