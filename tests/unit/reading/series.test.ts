import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/model/schema/series.ts";
import { parseSeries, rowLine } from "../../../src/reading/series.ts";

const HEAD = "date,time,hedge,value,countedBy,source,note";
const parse = (...rows: string[]) => parseSeries({ file: "series/a.csv", text: `${[HEAD, ...rows].join("\n")}\n` });
const told = (...rows: string[]) => parse(...rows).problems.map(({ line, message }) => `${line}: ${message}`);

describe("reports", () => {
  test("are the rows in their order, with empty cells absent and values as numbers", () => {
    expect(
      parse("2020-03-01,08:00,as stated,4,Coastguard,bulletin,", "2020-02-01,,at least,4070,not stated,gazette,A note"),
    ).toEqual({
      file: "series/a.csv",
      columns: HEAD.split(","),
      reports: [
        {
          date: "2020-03-01",
          time: "08:00",
          hedge: "as stated",
          value: 4,
          countedBy: "Coastguard",
          source: "bulletin",
        },
        {
          date: "2020-02-01",
          hedge: "at least",
          value: 4070,
          countedBy: "not stated",
          source: "gazette",
          note: "A note",
        },
      ],
      lines: [2, 3],
      problems: [],
    });
  });

  test("a quoted cell may hold commas, quotation marks and line ends", () => {
    const { reports, problems } = parse('2020-03-01,,about,4,"Coastguard, Ashby",bulletin,"""Four"",', 'or five"');
    expect(problems).toEqual([]);
    expect(reports).toMatchObject([{ countedBy: "Coastguard, Ashby", note: '"Four",\nor five' }]);
  });

  test("spaces around cells and around the head do not matter", () => {
    const text = `${HEAD}  \n 2020-03-01 , , about , 4 , A , b , \n`;
    expect(parseSeries({ file: "a.csv", text }).reports).toEqual([
      { date: "2020-03-01", hedge: "about", value: 4, countedBy: "A", source: "b" },
    ]);
  });

  test("a last column may say why a row stands outside the others", () => {
    const text = `${HEAD},outside\n2020-03-01,,about,4,A,b,,\n2020-03-02,,about,3,A,b,Of the day before.,old count\n`;
    expect(parseSeries({ file: "a.csv", text })).toMatchObject({
      problems: [],
      reports: [
        { date: "2020-03-01", hedge: "about", value: 4, countedBy: "A", source: "b" },
        { date: "2020-03-02", value: 3, note: "Of the day before.", outside: "old count" },
      ],
    });
    expect(parseSeries({ file: "a.csv", text }).reports[0]).not.toHaveProperty("outside");
  });

  test("zero and decimals are values", () => {
    expect(parse("2020-03-01,,about,0,A,b,", "2020-03-02,,about,2.5,A,b,").reports.map(({ value }) => value)).toEqual([
      0, 2.5,
    ]);
  });
});

describe("one cause", () => {
  test("is told once, at its first row, however many rows share it", () => {
    const days = ["10/03/2020", "11/03/2020", "2/3/2020"];
    expect(told(...days.map((day) => `${day},,about,4,A,b,`))).toEqual([
      '2: "date" cannot be "10/03/2020": which part of it is the day is not guessed. Write YYYY-MM-DD. ' +
        "In Excel give the column the format yyyy-mm-dd and save it again. The same in 2 more rows.",
    ]);
    expect(told("2020-03-01,,about,4,A,BBC News,", "2020-03-01,,about,4,A,A Paper,")).toEqual([
      expect.stringMatching(/^2: "source" cannot be "BBC News"\..* The same in 1 more row\.$/),
    ]);
  });

  test("is each wrong word by itself", () => {
    expect(told("2020-03-01,,abut,4,A,b,", "2020-03-01,,arond,4,A,b,", "2020-03-01,,abut,4,A,b,")).toHaveLength(2);
  });
});

describe("lines", () => {
  test("empty lines are passed over and counted", () => {
    expect(parse("2020-03-01,,about,4,A,b,", "", "", "2020-03-02,,about,5,A,b,").lines).toEqual([2, 5]);
  });

  test("the row after one that spans three lines has its own line", () => {
    const rows = [
      '2020-03-01,,about,4,A,b,"one',
      "two",
      'three"',
      "2020-03-02,,about,5,A,b,",
      "2020-03-03,,about,x,A,b,",
    ];
    expect(parse(...rows).lines[1]).toBe(5);
    expect(told(...rows)).toEqual([expect.stringMatching(/^6: "value" cannot be "x"/)]);
  });

  test("a row that is wrong is left out, and the others keep their lines", () => {
    const { lines, reports } = parse("2020-03-01,,abut,4,A,b,", "2020-03-02,,about,5,A,b,");
    expect([lines, reports.map(({ date }) => date)]).toEqual([[3], ["2020-03-02"]]);
  });
});

describe("what is refused", () => {
  test("columns that are not those of a series, in one line and without a word on the rows", () => {
    const { problems, reports } = parseSeries({ file: "a.csv", text: "date,amount\n10/05/2020,n/a\n11/05/2020,≥4\n" });
    expect(problems).toEqual([
      {
        file: "a.csv",
        line: 1,
        message: expect.stringMatching(/^columns missing: hedge, .*; not known: amount;/) as unknown,
      },
    ]);
    expect(reports).toEqual([]);
  });

  test("a row with too many cells, or with too few", () => {
    expect(told("2020-03-01,,about,4,A", "2020-03-01,,about,4,A,b,c,d")).toEqual([
      `2: 5 cells instead of 7. Columns are ${HEAD}; quote a cell that holds a comma.`,
      `3: 8 cells instead of 7. Columns are ${HEAD}; quote a cell that holds a comma.`,
    ]);
    expect(told("2020-03-01,about,4,A,b,")).toEqual([
      `2: 6 cells instead of 7. Columns are ${HEAD}; quote a cell that holds a comma.`,
    ]);
  });

  test("what stands in a column without a name", () => {
    const text = `${HEAD},\n2020-03-01,,about,4,A,b,,\n2020-03-02,,about,4,A,b,,Seen\n`;
    expect(parseSeries({ file: "a.csv", text }).problems).toEqual([
      { file: "a.csv", line: 3, message: '"Seen" stands in a column without a name. Name the column, or empty it.' },
    ]);
  });

  test("a row of tags, and one whose cells are parted by semicolons", () => {
    expect(told("#date,,,#affected,,#meta+source,", "2020-03-01;;about;4;A;b;")).toEqual([
      '2: a row of tags ("#date"). Remove it: columns are named on the first line.',
      "3: semicolons between the cells of this row. Write commas.",
    ]);
    // A quoted cell keeps such a row from being read at all.
    expect(told('2020-03-01;;about;4;A;b;"a final tally; made later"')).toEqual([
      "2: semicolons between the cells of this row. Write commas.",
    ]);
  });

  test("a quotation mark that is never closed, or closed before the cell ends", () => {
    expect(told('2020-03-01,,about,4,A,b,"open')).toEqual([
      "2: a quotation mark that is opened here is never closed. Close it; inside a quoted cell write it twice.",
    ]);
    expect(told("2020-03-01,,about,4,A,b,", '2020-03-02,,about,4,A,b,"a" b')).toEqual([
      "3: words behind a closing quotation mark. Quote the whole cell; inside it write a quotation mark twice.",
    ]);
  });

  test("a row outside the others without a reason that there is, or without a note", () => {
    const rows = ["2020-03-01,,about,4,A,b,A note,stale", "2020-03-01,,about,4,A,b,,old count"];
    const text = `${HEAD},outside\n${rows.join("\n")}\n`;
    expect(parseSeries({ file: "a.csv", text }).problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '2: "outside" cannot be "stale". Why it cannot be compared with the other reports of its day, one of: old count, other counter, other definition, final tally, doubtful. Empty where it can.',
      expect.stringMatching(/^3: missing field "note"\. What a reader should know of this report/),
    ]);
  });

  test("a file without rows", () => {
    expect([told(), told("", "")]).toEqual([
      ["1: no rows. Write a row for each report, or delete the file."],
      ["1: no rows. Write a row for each report, or delete the file."],
    ]);
  });
});

test("a report is written as the row that is read as it, with as many cells as the file has columns", () => {
  const reports: Report[] = [
    { date: "2020-03-01", time: "08:00", hedge: "at least", value: 4, countedBy: "The pilots, of Ashby", source: "a" },
    { date: "2020-03-02", hedge: "as stated", value: 0.5, countedBy: "B", source: "b", note: 'At "night", all' },
  ];
  const { reports: read, columns } = parse(...reports.map((report) => rowLine(report, HEAD.split(",") as never)));
  expect(read).toEqual(reports);
  const outside: Report = {
    date: "2020-03-02",
    hedge: "about",
    value: 3,
    countedBy: "B",
    source: "b",
    note: "Old",
    outside: "old count",
  };
  const long = parseSeries({ file: "a.csv", text: `${HEAD},outside\n${rowLine(outside, [...columns, "outside"])}\n` });
  expect([long.reports, long.columns.length]).toEqual([[outside], 8]);
});
