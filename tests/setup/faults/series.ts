/** Wrong edits of the reports under series/. */
import { type Fault, type Site } from "./fault.ts";

const files = /series\/.*\.csv$/;
const ROW = /^2021-/;
const cells = (line: string) => line.split(",");

const row = (name: string, edit: Fault["edit"], more: Partial<Fault> = {}): Fault => ({
  name,
  files,
  line: ROW,
  edit,
  ...more,
});
/** A row with one of its first six cells changed; those hold no comma. */
const cell = (
  name: string,
  column: number,
  change: (value: string) => string,
  says: RegExp,
  more: Partial<Fault> = {},
) =>
  row(
    name,
    (line) =>
      cells(line)
        .map((value, i) => (i === column ? change(value) : value))
        .join(","),
    { says, ...more },
  );

/** Why a row stands outside the others, and whether it has a note; quoted notes hold commas. */
const outside = (line: string) => /,(old count|other counter|other definition|final tally|doubtful)$/.exec(line)?.[1];

/** Whether the row is the only one of a named counter on its day, and not that counter's first day. */
const mayFall = ({ lines, at }: Site) => {
  const [day, , , , counter, , note] = cells(lines[at] ?? "");
  const same = lines.filter((line) => cells(line)[4] === counter && outside(line) === undefined);
  const before = same.filter((line) => (cells(line)[0] ?? "") < (day ?? "") && Number(cells(line)[3]) > 1);
  return (
    counter !== "not stated" && !note && same.filter((line) => cells(line)[0] === day).length === 1 && before.length > 0
  );
};

export const SERIES: Fault[] = [
  cell("a count that falls", 3, () => "1", /and only/, { when: mayFall }),
  cell("a number in Arabic digits", 3, () => "٢٣٠", /"value" cannot be/),
  cell("a number in words", 3, () => "hundreds", /"value" cannot be/),
  cell("no number", 3, () => "", /missing field "value"/),
  cell("a number grouped inside quotes", 3, () => '"4,070"', /"value" cannot be "4,070"/),
  cell("a number grouped without quotes", 3, () => "4,070", /cells instead of/),
  cell("a hedge that is none", 2, () => "roughly", /roughly/),
  cell("no counter", 4, () => "", /missing field "countedBy"/),
  cell("a source that is none", 5, (value) => `${value}-x`, /unknown source/),
  cell("a day of no calendar", 0, () => "2021-05-32", /calendar/),
  cell("a day as people write it", 0, () => "20 May 2021", /"date" cannot be/),
  cell("a time that is none", 1, () => "24:30", /"time" cannot be/),
  cell("a day before the story", 0, () => "2021-04-30", /before the story's period/),
  cell("a note that counts", 6, () => "Of 12 towns.", /"12" is typed/, {
    when: ({ lines, at }) => cells(lines[at] ?? "")[6] === "",
  }),
  row("a reason for standing outside that is none", (line) => line.replace(/[^,]*$/, "stale"), {
    says: /"outside" cannot be "stale"/,
    when: ({ lines, at }) => outside(lines[at] ?? "") !== undefined,
  }),
  row("a report outside the others without a note", (line) => line.replace(/,,$/, ",,old count"), {
    says: /missing field "note"/,
    when: ({ lines, at }) => (lines[at] ?? "").endsWith(",,") && cells(lines[0] ?? "").length === 8,
  }),
  row("semicolons", (line) => line.replaceAll(",", ";"), { says: /semicolons between the cells/ }),
  row("a cell too many", (line) => `${line},More`, { says: /cells instead of/ }),
  row("rows out of order", (line, { lines, at }) => [lines[at + 1] ?? "", line], {
    when: ({ lines, at }) => (lines[at + 1] ?? "").slice(0, 10) > (lines[at] ?? "").slice(0, 10),
    told: ({ at }) => at + 1,
    says: /runs backwards/,
  }),
  {
    name: "a column that is not known",
    files,
    line: /^date,/,
    edit: (line) => line.replace("hedge", "limit"),
    says: /^columns missing: hedge; not known: limit;/,
  },
  { name: "no columns named", files, line: /^date,/, edit: () => [], says: /^no names of columns/ },
];
