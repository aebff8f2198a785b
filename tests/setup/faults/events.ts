/** Wrong edits of timeline.yaml and quotes.yaml. */
import { above, type Fault, fault } from "./fault.ts";

const toKey = (key: RegExp): Pick<Fault, "told"> => ({ told: (site) => above(site, key) });

export const EVENTS: Fault[] = [
  fault(
    "events out of order",
    "timeline.yaml",
    /^ {2}- date: 2021-05-1[5-9]/,
    () => "  - date: 2021-05-11",
    /oldest first/,
  ),
  fault(
    "an event with a source that is none",
    "timeline.yaml",
    /^ {4}source: [a-z]/,
    (line) => `${line}-x`,
    /unknown source/,
  ),
  fault("a time that is none", "timeline.yaml", /^ {4}time: /, () => '    time: "25:00"', /"events/),
  fault(
    "a quotation without its speaker",
    "quotes.yaml",
    /^ {4}speaker: /,
    () => [],
    /missing field/,
    toKey(/^ {2}[a-z-]+:$/),
  ),
  fault(
    "a quotation without its day",
    "quotes.yaml",
    /^ {4}date: /,
    () => [],
    /missing field/,
    toKey(/^ {2}[a-z-]+:$/),
  ),
  fault(
    "a quotation outside the period",
    "quotes.yaml",
    /^ {4}date: /,
    () => "    date: 2021-04-19",
    /before the story's period/,
  ),
  fault(
    "a quotation before its source could report it",
    "quotes.yaml",
    /^ {4}date: /,
    () => "    date: 2021-07-19",
    /which it is to report/,
    {
      when: ({ lines, at }) => !lines.slice(at, at + 3).some((line) => /cnn|newarab|hamdan/.test(line)),
      told: ({ lines, at }) => lines.findIndex((line, i) => i > at && line.startsWith("    source:")),
    },
  ),
];
