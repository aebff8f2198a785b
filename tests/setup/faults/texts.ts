/** Wrong edits of story.yaml and charts.yaml. */
import { type Fault, fault } from "./fault.ts";

export const TEXTS: Fault[] = [
  fault("a number in the headline", "story.yaml", /^headline: /, (line) => `${line} for 11 days`, /"11" is typed/),
  fault(
    "a figure misspelt in a text",
    "(story|charts|timeline).yaml",
    /\{[a-z-]+\}/,
    (line) => line.replace("}", "x}"),
    /unknown figure/,
    {
      told: ({ lines, at }) =>
        lines.slice(0, at + 1).findLastIndex((line) => />-$|^ *(?:- )?\w+: "?[A-Z{]|^ *- "?[A-Z{]/.test(line)),
    },
  ),
  fault(
    "a figure with spaces",
    "story.yaml",
    /^ {4}[A-Z].*\{[a-z-]+\}/,
    (line) => line.replace("{", "{ "),
    /unknown figure " \S+"\. Did you mean/,
    {
      told: ({ lines, at }) => lines.slice(0, at).findLastIndex((line) => line.endsWith(">-")),
    },
  ),
  fault(
    "a number on a later line of a text",
    "(story|charts|timeline).yaml",
    /^ {2,8}[a-z].*[a-z.]$/,
    (line, { n }) => `${line} ${String((n % 500) + 2)} times`,
    /is typed/,
    {
      when: ({ lines, at }) => !/[:{]/.test(lines[at] ?? ""),
    },
  ),
  fault(
    "HTML on a later line of a text",
    "(story|charts|timeline).yaml",
    /^ {2,8}[a-z].*[a-z.]$/,
    (line) => `${line} <b>bold</b>`,
    /printed as it stands/,
    {
      when: ({ lines, at }) => !/[:{]/.test(lines[at] ?? ""),
    },
  ),
  fault("too many key points", "story.yaml", /^keyPoints:$/, (line) => [line, "  - More.", "  - More."], /keyPoints/),
  fault("no headline", "story.yaml", /^headline: /, () => "headline:", /headline/),
  fault("an update before publication", "story.yaml", /^updated: /, () => "updated: 2020-01-01", /before/),
  fault(
    "a period that ends before it begins",
    "story.yaml",
    /^period: /,
    (line) => line.replace("to: 2021-05-21", "to: 2021-05-01"),
    /before it begins/,
  ),
  fault("a tone that is none", "story.yaml", /tone: clay/, (line) => line.replace("clay", "red"), /red/),
  fault("a chart of a kind that is none", "charts.yaml", /^ {4}kind: /, () => "    kind: pie", /pie/),
  fault(
    "a chart that does not start at zero",
    "charts.yaml",
    /^ {4}bars:/,
    (line) => ["    start: 100", line],
    /unknown field "start"/,
  ),
  fault("a chart of a figure that is none", "charts.yaml", /^ {6}- figure: /, (line) => `${line}-x`, /unknown figure/),
  fault(
    "bars of two units",
    "charts.yaml",
    /- figure: wounded-in-israel/,
    (line) => line.replace(/: .*/, ": rockets-fired"),
    /have one unit/,
  ),
  fault(
    "reports outside the days drawn",
    "charts.yaml",
    /^ {4}to: /,
    () => "    to: 2021-05-12",
    /outside the days drawn/,
    {
      told: ({ lines, at }) => lines.findIndex((line, i) => i > at && line.includes("- series:")),
    },
  ),
  fault(
    "a mark on a day that is not drawn",
    "charts.yaml",
    /^ {6}- date: /,
    (line) => line.replace("-05-", "-06-"),
    /outside the days drawn/,
  ),
  fault(
    "a number in a chart's title",
    "charts.yaml",
    /^ {4}title: [^>]/,
    (line) => line.replace(/"?$/, ", 11 times over$&"),
    /"11" is typed/,
  ),
];
