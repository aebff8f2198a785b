/** The first line as programs and people write it: the columns, or one line that says what to do. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSeries } from "../../../src/reading/series.ts";
import { COLUMNS, readHead } from "../../../src/reading/series-head.ts";

const HEAD = COLUMNS.join(",");
const WRITE =
  `Rename or remove columns, as the README has it under "To bring in a CSV": ${HEAD} ` +
  "(time, note, outside, low, high, level, projection may be left out).";
const FOR_EXCEL =
  /^saved with semicolons, as Excel does where numbers have a decimal comma\. Save it with commas: in Excel, /;

test("the columns are the fields of a report", () => {
  expect(COLUMNS).toEqual([
    "date",
    "time",
    "hedge",
    "value",
    "countedBy",
    "source",
    "note",
    "outside",
    "low",
    "high",
    "level",
    "projection",
  ]);
});

describe("what is understood", () => {
  test.each([
    ["as it is written", HEAD],
    ["with every name quoted", COLUMNS.map((column) => `"${column}"`).join(",")],
    ["with a capital", COLUMNS.map((column) => column.charAt(0).toUpperCase() + column.slice(1)).join(",")],
    ["in capitals", HEAD.toUpperCase()],
    ["as words", HEAD.replace("countedBy", "Counted by")],
    ["with an underscore", HEAD.replace("countedBy", "counted_by")],
    ["with spaces", COLUMNS.join(" , ")],
  ])("%s", (_, head) => {
    expect(readHead(`${head}\n2020-03-01,,about,4,A,b,,\n`)).toEqual(COLUMNS);
  });

  test("columns without a name keep their places", () => {
    expect(readHead("date,,hedge,value,countedBy,source,,")).toEqual([
      ...["date", undefined, "hedge", "value", "countedBy", "source", undefined, undefined],
    ]);
  });
});

describe("what is told in one line", () => {
  test("columns that are missing, not known and understood", () => {
    expect(readHead("date,amount,who")).toBe(
      `columns missing: hedge, value, countedBy, source; not known: amount, who; understood: date. ${WRITE}`,
    );
    expect(readHead("date,hedge,value,countedBy,source,comment")).toBe(
      `columns not known: comment; understood: date, hedge, value, countedBy, source. ${WRITE}`,
    );
    expect(readHead("date,hedge,value,countedBy,source,Date")).toBe(`columns there twice: date. ${WRITE}`);
  });

  test("of many, the first, and how many more", () => {
    const head = Array.from({ length: 30 }, (_, i) => `c${String(i)}`);
    expect(readHead(head.join(","))).toBe(
      `columns missing: date, hedge, value, countedBy, source; not known: c0, c1, c2, c3, c4, c5, c6, c7 and 22 more. ${WRITE}`,
    );
  });

  test("semicolons, also where the columns are others or the line for Excel says so", () => {
    expect(readHead(HEAD.replaceAll(",", ";"))).toMatch(FOR_EXCEL);
    expect(readHead(HEAD.replaceAll(",", ";"))).not.toContain("olumns");
    expect(readHead("Name;Date of event;Killed by\nA;10/05/2021;B, C, D\n")).toMatch(
      /Columns missing: date, .*; not known: Name, Date of event, Killed by\.$/,
    );
    expect(readHead(`sep=;\n${HEAD.replaceAll(",", ";")}`)).toMatch(FOR_EXCEL);
  });

  test.each([
    ["\t", /^saved with tabs\. Save it with commas: in Excel as "CSV UTF-8/],
    ["|", /^saved with vertical bars\. Save it with commas:/],
  ])("%j between the cells", (sign, message) => {
    expect(readHead(HEAD.replaceAll(",", sign))).toMatch(message);
  });

  test.each(["sep=,", '"sep=,"', '"sep=,",,,', "SEP=,"])("%s", (line) => {
    expect(readHead(`${line}\n${HEAD}\n`)).toBe(
      '"sep=," is said to Excel alone. Remove the line, so that the columns stand on the first.',
    );
  });

  test.each(["2020-03-01,,about,4,A,b,", "01/03/2020,4"])("a report in the place of the columns: %s", (row) => {
    expect(readHead(row)).toBe(`no names of columns. Write them on the first line: ${HEAD}`);
  });

  test("a quotation mark that is never closed does not end it", () => {
    expect(readHead('date,"hedge,value\n')).toMatch(/^columns missing: /);
  });
});

describe("a file as spreadsheets save it", () => {
  const FIRST = "date,time,hedge,value,countedBy,source,note";
  const parse = (...rows: string[]) => parseSeries({ file: "series/a.csv", text: `${[FIRST, ...rows].join("\n")}\n` });
  const rows = [
    {
      date: "2020-03-01",
      time: "08:00",
      hedge: "as stated",
      value: "4",
      countedBy: "The pilots, of Ashby",
      source: "a",
    },
    { date: "2020-03-02", hedge: "at least", value: "4070", countedBy: "B", source: "b", note: 'At "night"' },
  ] as Record<string, string>[];
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const written = (columns: readonly string[], cell: (text: string) => string, more: readonly string[]) =>
    [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]
      .map((cells) => [...cells.map(cell), ...more].join(","))
      .join("\n");
  const { reports: expected } = parse(
    '2020-03-01,08:00,as stated,4,"The pilots, of Ashby",a,',
    '2020-03-02,,at least,4070,B,b,"At ""night"""',
  );

  test("is the same in whatever order its columns stand, quoted or not, and with empty ones after them", () => {
    const columns = [...FIRST.split(","), "outside"];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(columns, { minLength: columns.length }),
        fc.boolean(),
        fc.array(fc.constant(""), { maxLength: 3 }),
        (order, all, more) => {
          const cell = (text: string) => (all || /[,"]/.test(text) ? quoted(text) : text);
          const { reports, problems, columns: read } = parseSeries({ file: "a.csv", text: written(order, cell, more) });
          expect({ reports, problems, read }).toEqual({ reports: expected, problems: [], read: order });
        },
      ),
    );
  });

  test("may leave out the columns that are optional, with nothing lost but what they hold", () => {
    const columns = FIRST.split(",").filter((column) => column !== "time" && column !== "note");
    const { reports, problems } = parseSeries({ file: "a.csv", text: written(columns, quoted, []) });
    expect(problems).toEqual([]);
    expect(reports).toEqual(expected.map((report) => ({ ...report, time: undefined, note: undefined })));
  });

  test("may lack its empty last cells, and have rows without any", () => {
    expect(parse("2020-03-01,,about,4,A,b", ",,,,,,", "2020-03-02,,about,5,A,b,,,").reports).toHaveLength(2);
  });
});
