/**
 * Series as programs save them and people bring them: each file of fixtures/csv in the place of the fixture story's, and
 * either it is understood, row for row, or the exact line that says what to do. The numbers in them are invented.
 */
import { copyFile, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkContent } from "../../src/rules/content.ts";
import { COLUMNS } from "../../src/reading/series-head.ts";
import { nameOf } from "../../src/reading/text-file.ts";
import { lines } from "../setup/examples/ashby.ts";
import { wholeContent } from "../setup/examples/whole-content.ts";

const FOLDER = "tests/fixtures/csv";
const SERIES = "stories/ashby-storm/series/rescued.csv";
const content = await wholeContent();
afterAll(() => rm(content, { recursive: true }));

const SAVE = 'Save it in Excel as "CSV UTF-8 (Comma delimited)", elsewhere as CSV with the character set UTF-8.';
const SEMICOLONS =
  '1: saved with semicolons, as Excel does where numbers have a decimal comma. Save it with commas: in Excel, under File > Options > Advanced, clear "Use system separators" and make a dot the decimal separator; in LibreOffice tick "Edit filter settings".';
const DAYS = "In Excel give the column the format yyyy-mm-dd and save it again. The same in 3 more rows.";
const RENAME = `Rename or remove columns, as the README has it under "To bring in a CSV": ${COLUMNS.join(",")} (time, note, outside, low, high, level, projection may be left out).`;
const DIGITS = "Write digits 0 to 9 only, without grouping:";
const HEDGE = "which is a hedge and a number. Write";

/** What is told of each file, from its line on; nothing where it is understood. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  "another-order": [],
  capitals: [],
  "excel-utf8": [],
  "google-sheets": [],
  libreoffice: [],
  "mac-line-ends": [],
  numbers: [],
  "a-row-of-tags": ['2: a row of tags ("#date"). Remove it: columns are named on the first line.'],
  "excel-american-days": [
    `2: "date" cannot be "3/1/2020": which part of it is the day is not guessed. Write YYYY-MM-DD. ${DAYS}`,
  ],
  "excel-ansi": [`4: not UTF-8 but probably Windows-1252, which Excel calls "CSV" and Notepad "ANSI". ${SAVE}`],
  "excel-british-days": [
    `2: "date" cannot be "01/03/2020": which part of it is the day is not guessed. Write YYYY-MM-DD. ${DAYS}`,
  ],
  "excel-days-as-numbers": [`2: "date" cannot be "43891", which is a day as Excel counts it. ${DAYS}`],
  "excel-french-decimal-comma": [SEMICOLONS],
  "excel-german-semicolons": [SEMICOLONS],
  "excel-sep-comma": ['1: "sep=," is said to Excel alone. Remove the line, so that the columns stand on the first.'],
  "excel-sep-semicolon": [SEMICOLONS],
  "excel-tabs": [
    '1: saved with tabs. Save it with commas: in Excel as "CSV UTF-8 (Comma delimited)"; in LibreOffice tick "Edit filter settings".',
  ],
  "excel-unicode-text": [`1: not UTF-8 but UTF-16, which Excel and Notepad call "Unicode". ${SAVE}`],
  "excel-workbook": [`1: not a text but a workbook or another packed file. ${SAVE}`],
  "humanitarian-tags": [
    `1: columns missing: date, hedge, value, countedBy, source; not known: id, country, iso3, latitude, longitude, role, displacement_type, qualifier and 6 more. ${RENAME}`,
  ],
  "libreoffice-vertical-bars": [
    '1: saved with vertical bars. Save it with commas: in LibreOffice tick "Edit filter settings".',
  ],
  "list-of-people": [
    `${SEMICOLONS} Columns missing: date, hedge, value, countedBy, source; not known: Name, Date of event, Age, Event location, Notes.`,
  ],
  "number-forms": [
    `2: "value" cannot be "4\u00a0070". ${DIGITS} 4070.`,
    `3: "value" cannot be "1'500". ${DIGITS} 1500.`,
    `4: "value" cannot be "1.5E+02". ${DIGITS} 150.`,
    `5: "value" cannot be "4,070". ${DIGITS} 4070.`,
    '6: "value" cannot be "1.500", which may be read in two ways. Write 1500, or 1.5.',
    `7: "value" cannot be "12 people". ${DIGITS} 12.`,
    `8: "value" cannot be "٤٠". ${DIGITS} 40.`,
  ],
  "numbers-with-table-name": ["1: the columns stand on line 2. Remove what is above them."],
  "open-quote": [
    "4: a quotation mark that is opened here is never closed. Close it; inside a quoted cell write it twice.",
  ],
  "reports-only": [`1: no names of columns. Write them on the first line: ${COLUMNS.join(",")}`],
  "totals-at-the-end": ['6: "Total" begins a row that is no report. Remove it.'],
  "values-in-words": [
    '2: missing field "value". Write the number, or remove the row: a day without a report has no row.',
    '3: "value" cannot be "n/a". Remove the row: a day without a report has no row. The same in 1 more row.',
    "4: -5 people is less than none. Write 0 or more; or, where it is a change from one time to another, change: true",
    `5: "value" cannot be "≥200", ${HEDGE} "at least" under hedge and 200 under value.`,
    `6: "value" cannot be "600+", ${HEDGE} "at least" under hedge and 600 under value.`,
    `7: "value" cannot be "~1000", ${HEDGE} "about" under hedge and 1000 under value.`,
    '8: "value" cannot be "1,000–1,200", a range. A row has one number: write the one that its source stands by, with its hedge.',
    `9: "value" cannot be "over 50", ${HEDGE} "over" under hedge and 50 under value.`,
    `10: "value" cannot be "<10", ${HEDGE} "fewer than" under hedge and 10 under value.`,
  ],
};

const [sound] = (await checkContent(content)).stories;

test("every file of the folder is here", async () => {
  expect((await readdir(FOLDER)).sort()).toEqual(
    Object.keys(TOLD)
      .map((name) => `${name}.csv`)
      .sort(),
  );
});

test.each(Object.entries(TOLD))("%s", async (name, told) => {
  await copyFile(join(FOLDER, `${name}.csv`), join(content, SERIES));
  const { stories, problems } = await checkContent(content);
  const number = (line: string) => Number(/csv:(\d+)/.exec(line)?.[1]);
  const found = lines(problems).sort((a, b) => number(a) - number(b));
  expect(found.map((line) => line.replace(`${nameOf(content)}/${SERIES}:`, ""))).toEqual(told);
  if (told.length === 0) expect(stories[0]?.series.rescued).toEqual(sound?.series.rescued);
});

test("README has the section to which messages send, with each program", async () => {
  const readme = await readFile("README.md", "utf8");
  const [, section = ""] = /\n## To bring in a CSV\n([\s\S]*?)\n## /.exec(readme) ?? [];
  for (const word of ["Excel", "LibreOffice", "Google Sheets", "Numbers", COLUMNS.join(",")])
    expect(section).toContain(word);
});
