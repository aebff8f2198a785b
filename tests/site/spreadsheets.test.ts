/**
 * The CSV files in the spreadsheets of others: LibreOffice (soffice) and Gnumeric (ssconvert), where they are installed. Excel cannot be
 * had here; what it needs is looked at in the bytes.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { toCsv } from "../../src/editions/csv.ts";
import { readCsv } from "../setup/csv.ts";
import { site } from "../setup/site/built.ts";
import { textFile } from "../setup/site/read.ts";

const files = [...site.files].filter((file) => file.endsWith(".csv"));
const folder = mkdtempSync(join(tmpdir(), "spreadsheets-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Texts that would do something, as an editor may write them without a thought. */
const POISON = join(folder, "poison.csv");
const TEXTS = ["=1+1", "+1 more", "-2+3", "@SUM(A1)", "B’Tselem, 10–12"];
writeFileSync(
  POISON,
  toCsv(
    ["id", "a"],
    TEXTS.map((a, i) => ({ id: `row-${i}`, a })),
  ),
);

interface Opened {
  /** What a reader sees in the cells, row by row. */
  cells: string[];
  formulas: string[];
}

const unescaped = (xml: string) =>
  xml
    .replaceAll("&apos;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
const every = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, text = ""]) => unescaped(text));

/** How each program opens a file: in the alphabet that its dialog proposes, which for a byte order mark is UTF-8. */
const PROGRAMS: Readonly<Record<string, { program: string; open: (file: string) => Opened }>> = {
  LibreOffice: {
    program: "soffice",
    open: (file) => {
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const how = ["--infilter=CSV:44,34,76,1,,0,false,true", "--convert-to", "fods", "--outdir", folder];
      run("soffice", [profile, "--headless", ...how, file]);
      const xml = readFileSync(join(folder, file.replace(/.*\//, "").replace(/csv$/, "fods")), "utf8");
      return { cells: every(xml, /<text:p>([^<]*)<\/text:p>/g), formulas: every(xml, /table:formula="([^"]*)"/g) };
    },
  },
  Gnumeric: {
    program: "ssconvert",
    open: (file) => {
      run("ssconvert", ["--export-type=Gnumeric_XmlIO:sax:0", file, join(folder, "out.xml")]);
      const xml = readFileSync(join(folder, "out.xml"), "utf8");
      return {
        cells: every(xml, /<gnm:Cell [^>]*ValueType="60"[^>]*>([^<]*)</g),
        formulas: every(xml, /<gnm:Cell (?![^>]*ValueType)[^>]*>([^<]*)</g),
      };
    },
  },
};

function run(program: string, args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

test("every CSV begins with the mark by which spreadsheets know its alphabet, once", () => {
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) expect(textFile(site, file), file).toMatch(/^\ufeff[a-z][^\ufeff]*$/);
});

test("no cell of any CSV begins a formula", () => {
  const cells = files.flatMap((file) => readCsv(textFile(site, file)).flatMap((row) => Object.values(row)));
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
});

describe.each(Object.entries(PROGRAMS))("in %s", (_, { program, open }) => {
  const isThere = spawnSync(program, ["--version"]).error === undefined;

  test.skipIf(!isThere)(
    "every text of every file stands as it was written, from the first cell on",
    () => {
      for (const file of files) {
        const { cells, formulas } = open(resolve(site.folder, file));
        expect(formulas, file).toEqual([]);
        expect(cells[0], file).toBe(
          readCsv(textFile(site, file))[0] ? textFile(site, file).slice(1).split(",")[0] : "",
        );
        const texts = readCsv(textFile(site, file)).flatMap((row) =>
          Object.values(row).filter((cell) => /[^\d\s.,:%-]/.test(cell)),
        );
        const seen = new Set(cells);
        expect(
          texts.filter((text) => !seen.has(text)),
          file,
        ).toEqual([]);
      }
    },
    180_000,
  );

  test.skipIf(!isThere)(
    "what would be a formula is the words, behind an apostrophe that Gnumeric takes for a sign of text",
    () => {
      const { cells, formulas } = open(POISON);
      expect(formulas).toEqual([]);
      const seen = cells.map((cell) => cell.replace(/^'/, ""));
      expect(seen).toEqual(expect.arrayContaining(TEXTS));
    },
    60_000,
  );
});
