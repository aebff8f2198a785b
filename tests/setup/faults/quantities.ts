/** Wrong edits of what numbers are numbers of: units, money, intervals, projections, places in an order, periods. */
import { above, entryOf, type Fault, fault, type Site } from "./fault.ts";

const KEY = /^ {2}[a-z0-9-]+:$/;

/** Whether the figure in which the line stands has this line too. */
const beside =
  (line: string) =>
  (site: Site): boolean =>
    entryOf({ ...site, at: above(site, KEY) }, KEY).includes(line);

const value = (name: string, edit: Fault["edit"], says: RegExp, unit: string) =>
  fault(name, "ledger.yaml", /^ {4}value: /, edit, says, { when: beside(`    unit: ${unit}`) });

/** A row of a series whose day is no day, with its first cell changed. */
const period = (name: string, line: RegExp, edit: (day: string) => string, says: RegExp) =>
  fault(name, "series/.*.csv", line, (row) => row.replace(/^[^,]*/, edit), says, {
    when: ({ lines, at }) => at > 1 && at < lines.length - 2,
  });

export const QUANTITIES: Fault[] = [
  fault(
    "bars of other units",
    "charts.yaml",
    /figure: damage-sudmark/,
    (line) => line.replace("damage-sudmark", "depth"),
    /Bars of one chart have one unit/,
  ),
  fault(
    "lines of another unit",
    "charts.yaml",
    /series: co2,/,
    (line) => line.replace("series: co2,", "series: warming,"),
    /one unit|begins with/,
  ),
  fault(
    "a currency by its sign",
    "ledger.yaml",
    /^ {4}unit: (US dollars|euros|pounds)$/,
    () => '    unit: "$"',
    /unknown unit "\$"/,
  ),
  fault(
    "money in millions",
    "ledger.yaml",
    /^ {4}value: \d{8,}$/,
    (line) => `${line.slice(0, -6)} million`,
    /digits 0 to 9 only, without grouping: \d+000000\./,
  ),
  fault(
    "euros for dollars in a formula",
    "ledger.yaml",
    /operation: difference/,
    (line) => line.replace("income-2023", "turnout"),
    /of which there is no difference/,
  ),
  fault(
    "an interval that misses its value",
    "ledger.yaml",
    /^ {4}interval: /,
    (line) => line.replace(/low: [\d.]+, high: [\d.]+/, "low: 900, high: 901"),
    /misses its value/,
  ),
  fault(
    "an interval upside down",
    "ledger.yaml",
    /^ {4}interval: /,
    (line) => line.replace(/low: ([\d.]+), high: ([\d.]+)/, "low: $2, high: $1"),
    /from a lower to a higher/,
  ),
  fault(
    "an interval without its level",
    "ledger.yaml",
    /^ {4}interval: /,
    (line) => line.replace(/, level: \d+/, ""),
    /missing field/,
  ),
  fault(
    "an interval surer than sure",
    "ledger.yaml",
    /^ {4}interval: /,
    (line) => line.replace(/level: \d+/, "level: 120"),
    /cannot be 120/,
  ),
  fault(
    "an interval of a report that misses it",
    "series/warming.csv",
    /^\d{4},/,
    (line) => line.replace(/^((?:[^,]*,){5})[^,]*/, "$1900"),
    /is no interval around/,
  ),
  fault(
    "a projection in the past",
    "ledger.yaml",
    /^ {4}asOf: 20[25]\d$/,
    () => "    asOf: 2020",
    /when that had come/,
    { when: beside("    projection: true"), told: ({ at }) => at - 1 },
  ),
  fault(
    "a report of the past told as a projection",
    "series/warming.csv",
    /^(19|200)\d+,.*,$/,
    (line) => `${line}yes`,
    /when that had come/,
  ),
  fault(
    "a time to come that is told as measured",
    "ledger.yaml",
    /^ {4}projection: true$/,
    () => [],
    /after the story was updated/,
    { when: ({ lines, at }) => lines[at + 1] === "    asOf: 2050" },
  ),
  period(
    "a month among quarters",
    /^\d{4}-Q[1-4],/,
    (day) => day.replace(/Q(\d)/, (_, q: string) => `0${q}`),
    /of one grain/,
  ),
  period("a month among years", /^\d{4},/, (day) => `${day}-05`, /of one grain/),
  period("a quarter that there is not", /^\d{4}-Q[1-4],/, (day) => day.replace(/\d$/, "5"), /"date"/),
  fault(
    "a fiscal year that jumps",
    "ledger.yaml",
    /asOf: \d{4}\/\d\d$/,
    (line) => line.replace(/\d\d$/, "99"),
    /calendar/,
  ),
  value("a share over 100", () => "    value: 171.4", /more than the whole/, "per cent"),
  value("a share below none", () => "    value: -71.4", /less than none/, "per cent"),
  value("half a seat", (line) => `${line}.5`, /not a whole number/, "seats"),
  value("a place between two places", () => "    value: 2.5", /is no place/, "places"),
  value("a length below none", () => "    value: -9", /less than none/, "km"),
  fault(
    "a definition that somebody counts",
    "ledger.yaml",
    /^ {4}kind: definition$/,
    (line) => [line, "    countedBy: The agency"],
    /which nobody counts/,
    { told: ({ at }) => at + 1 },
  ),
];
