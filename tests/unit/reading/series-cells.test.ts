/** Days and numbers as people and programs write them: understood, or told with what to write; never guessed. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSeries } from "../../../src/reading/series.ts";
import { wrongDay, wrongNumber } from "../../../src/reading/series-cells.ts";

const EXCEL = "In Excel give the column the format yyyy-mm-dd and save it again.";
const NO_ROW = "Remove the row: a day without a report has no row.";
const digits = (number: string) => `. Write digits 0 to 9 only, without grouping: ${number}.`;

describe("a day", () => {
  test("that is written as days are is left to the calendar", () => {
    expect([wrongDay("2021-05-10"), wrongDay("2021-02-30")]).toEqual([undefined, undefined]);
  });

  test.each([
    ["10/05/2021", `: which part of it is the day is not guessed. Write YYYY-MM-DD. ${EXCEL}`],
    ["31.05.21", `: which part of it is the day is not guessed. Write YYYY-MM-DD. ${EXCEL}`],
    ["2021/5/1", ". Write 2021-05-01."],
    ["2021-5-10", ". Write 2021-05-10."],
    ["2021-05-10T00:00:00Z", ". Write 2021-05-10."],
    ["44326", `, which is a day as Excel counts it. ${EXCEL}`],
    ["10-May-21", `. Write YYYY-MM-DD. ${EXCEL}`],
    ["Monday", `. Write YYYY-MM-DD. ${EXCEL}`],
  ])("%s is told with what to do", (cell, message) => {
    expect(wrongDay(cell)?.message).toBe(`"date" cannot be "${cell}"${message}`);
  });

  test("of one form is one cause, whatever day it is", () => {
    const forms = ["10/05/2021", "1/5/2021", "10.05.2021", "10-May-21", "3-June-21"].map(
      (cell) => wrongDay(cell)?.form,
    );
    expect(new Set(forms)).toEqual(new Set(["0/0/0", "0.0.0", "0-a-0"]));
  });
});

describe("a number", () => {
  test("in plain digits is one", () => {
    for (const cell of ["0", "230", "4070", "2.5", "0.125", "1234.567", "12.34"])
      expect(wrongNumber(cell)).toBeUndefined();
  });

  test.each([
    ["4,070", digits("4070")],
    ["4 070", digits("4070")],
    ["4\u00a0070", digits("4070")],
    ["4\u202f070", digits("4070")],
    ["1'500", digits("1500")],
    ["1’500", digits("1500")],
    ["1.234.567", digits("1234567")],
    ["1,234.5", digits("1234.5")],
    ["1.234,5", digits("1234.5")],
    ["2,5", digits("2.5")],
    ["1.5E+02", digits("150")],
    ["4e3", digits("4000")],
    ["٤٠٧٠", digits("4070")],
    ["４０", digits("40")],
    ["45%", digits("45")],
    ["230 people", digits("230")],
    ["310 million", digits("310000000")],
    ["1.9bn", digits("1900000000")],
    ["US$0.5 million", digits("500000")],
    ["1.2345678 million", digits("1234567.8")],
    ["10k", digits("10000")],
    ["£4,070", digits("4070")],
    ["5 m", digits("4070")],
    ["-310 million", ". Write a hyphen and digits 0 to 9: -310000000."],
    ["1,2,3", digits("4070")],
    ["dozens", digits("4070")],
    ["4.070", ", which may be read in two ways. Write 4070, or 4.07."],
    ["12.345", ", which may be read in two ways. Write 12345, or 12.3450."],
    ["−5", ". Write a hyphen and digits 0 to 9: -5."],
    ["- 4,070", ". Write a hyphen and digits 0 to 9: -4070."],
    ["n/a", `. ${NO_ROW}`],
    ["N.A.", `. ${NO_ROW}`],
    ["–", `. ${NO_ROW}`],
    ["unknown", `. ${NO_ROW}`],
    ["≥200", ', which is a hedge and a number. Write "at least" under hedge and 200 under value.'],
    ["> 1,500", ', which is a hedge and a number. Write "more than" under hedge and 1500 under value.'],
    ["600+", ', which is a hedge and a number. Write "at least" under hedge and 600 under value.'],
    ["~1000", ', which is a hedge and a number. Write "about" under hedge and 1000 under value.'],
    ["ca. 40", ', which is a hedge and a number. Write "about" under hedge and 40 under value.'],
    ["up to 40", ', which is a hedge and a number. Write "up to" under hedge and 40 under value.'],
    ["<10", ', which is a hedge and a number. Write "fewer than" under hedge and 10 under value.'],
    ["1,000–1,200", ", a range. A row has one number: write the one that its source stands by, with its hedge."],
    ["10 to 12", ", a range. A row has one number: write the one that its source stands by, with its hedge."],
  ])("%s is told with what to write", (cell, message) => {
    expect(wrongNumber(cell)?.message).toBe(`"value" cannot be "${cell}"${message}`);
  });

  test("grouped in threes by any sign, is the number that it groups", () => {
    const sign = fc.constantFrom(" ", "\u00a0", "\u2009", "\u202f", "'", "’", ",");
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), sign, (number, between) => {
        const cell = number.toLocaleString("en-GB").replaceAll(",", between);
        expect(wrongNumber(cell)?.message).toBe(`"value" cannot be "${cell}"${digits(String(number))}`);
      }),
    );
  });

  test("in the digits of any script, is that number", () => {
    const zeros = ["٠", "۰", "०", "๐", "０"].map((zero) => zero.codePointAt(0) ?? 0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom(...zeros), (number, zero) => {
        const cell = String(number).replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
        expect(wrongNumber(cell)?.message).toBe(`"value" cannot be "${cell}"${digits(String(number))}`);
      }),
    );
  });
});

describe("behind a field of YAML", () => {
  test.each([
    ["−4.6", ". Write a hyphen and digits 0 to 9: -4.6."],
    ["-4.6%", ". Write a hyphen and digits 0 to 9: -4.6."],
    ["6,8", digits("6.8")],
    ["4,210", digits("4210")],
    ["310 million", digits("310000000")],
    ["6.8", ", a text by its quotation marks. Write 6.8"],
    ["about 310", ', which is a hedge and a number. Write "about" under hedge and 310 under value.'],
    ["1,900–2,000", ", a range. Write between: [1900, 2000] in its place."],
    ["n/a", ". Write the number; what nobody counted is no figure."],
  ])("the value %s is told with what to write", (text, message) => {
    const name = "figures.depth.value";
    expect(wrongNumber(text, name, "field")?.message).toBe(`"${name}" cannot be "${text}"${message}`);
  });

  test("a number of which nobody knows what was meant is left to the field’s own words", () => {
    expect(wrongNumber("many", "value", "field")).toBeUndefined();
    expect(wrongNumber("4 to 5", "figures.depth.between.0", "field")).toBeUndefined();
  });

  test.each([
    ["14/09/2026", ": which part of it is the day is not guessed. Write YYYY-MM-DD."],
    ["2026/9/14", ". Write 2026-09-14."],
    ["Q3 2026", ". Write 2026-Q3."],
  ])("the day %s is told with what to do, and nothing of Excel", (text, message) => {
    expect(wrongDay(text, "figures.depth.asOf", "field")?.message).toBe(
      `"figures.depth.asOf" cannot be "${text}"${message}`,
    );
    expect(wrongDay("14 September", "asOf", "field")).toBeUndefined();
  });
});

describe("in a row is refused, with its line", () => {
  const HEAD = "date,time,hedge,value,countedBy,source,note";
  const told = (row: string) =>
    parseSeries({ file: "a.csv", text: `${HEAD}\n${row}\n` }).problems.map(
      ({ line, message }) => `${line}: ${message}`,
    );

  test.each(['"4,070"', "4.070.1", "4.", ".5", "0x10", "Infinity", "many"])("the value %s", (value) => {
    expect(told(`2020-03-01,,about,${value},A,b,`)).toEqual([
      `2: "value" cannot be "${value.replaceAll('"', "")}". Write digits 0 to 9 only, without grouping: 4070.`,
    ]);
  });

  test("each cell that is missing or wrong, by its column", () => {
    expect(told("1/3/2020,25:00,,,,B b,").map((problem) => problem.split(/[.:] /)[1])).toEqual([
      '"date" cannot be "1/3/2020"',
      'missing field "value"',
      '"time" cannot be "25:00"',
      'missing field "hedge"',
      'missing field "countedBy"',
      '"source" cannot be "B b"',
    ]);
  });

  test("a day that does not exist", () => {
    expect(told("2021-02-29,,about,4,A,b,")).toEqual([
      expect.stringMatching(/^2: "date" is not a day of the calendar\./),
    ]);
    expect(told("2020-02-29,,about,4,A,b,")).toEqual([]);
  });
});
