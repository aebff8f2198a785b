/**
 * The CSV files in the spreadsheets of others: LibreOffice (soffice) and Gnumeric (ssconvert), where they are installed. Excel cannot be
 * had here; what it needs is looked at in the bytes.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

const UNOPENED: Opened = { cells: [], formulas: [] };

const unescaped = (xml: string) =>
  xml
    .replaceAll("&apos;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
const every = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, text = ""]) => unescaped(text));

/** How each program opens files: in the alphabet that its dialog proposes, which for a byte order mark is UTF-8. */
const PROGRAMS: Readonly<Record<string, { program: string; open: (files: readonly string[]) => Opened[] }>> = {
  LibreOffice: {
    program: "soffice",
    open: (all) => {
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const how = ["--infilter=CSV:44,34,76,1,,0,false,true", "--convert-to", "fods", "--outdir", folder];
      // It takes seconds to start, and opens all at once.
      run("soffice", [profile, "--headless", ...how, ...all]);
      return all.map((file) => {
        const xml = readFileSync(join(folder, file.replace(/.*\//, "").replace(/csv$/, "fods")), "utf8");
        return { cells: every(xml, /<text:p>([^<]*)<\/text:p>/g), formulas: every(xml, /table:formula="([^"]*)"/g) };
      });
    },
  },
  Gnumeric: {
    program: "ssconvert",
    open: (all) =>
      all.map((file) => {
        run("ssconvert", ["--export-type=Gnumeric_XmlIO:sax:0", file, join(folder, "out.xml")]);
        const xml = readFileSync(join(folder, "out.xml"), "utf8");
        return {
          cells: every(xml, /<gnm:Cell [^>]*ValueType="60"[^>]*>([^<]*)</g),
          formulas: every(xml, /<gnm:Cell (?![^>]*ValueType)[^>]*>([^<]*)</g),
        };
      }),
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
  const opened = new Map<string, Opened>();
  beforeAll(() => {
    if (!isThere) return;
    // Charts of several stories may have one name, and what is opened goes into one folder.
    const copies = files.map((_, i) => join(folder, `${i}.csv`));
    files.forEach((file, i) => copyFileSync(join(site.folder, file), copies[i] ?? ""));
    open([...copies, POISON]).forEach((one, i) => opened.set(files[i] ?? POISON, one));
  }, 180_000);

  test.skipIf(!isThere)("every text of every file stands as it was written, from the first cell on", () => {
    for (const file of files) {
      const { cells, formulas } = opened.get(file) ?? UNOPENED;
      const written = textFile(site, file);
      expect(formulas, file).toEqual([]);
      expect(cells[0], file).toBe(written.slice(1).split(",")[0]);
      const texts = readCsv(written).flatMap((row) => Object.values(row).filter((cell) => /[^\d\s.,:%-]/.test(cell)));
      expect(texts.length, file).toBeGreaterThan(0);
      const seen = new Set(cells);
      expect(
        texts.filter((text) => !seen.has(text)),
        file,
      ).toEqual([]);
    }
  });

  test.skipIf(!isThere)(
    "what would be a formula is the words, behind an apostrophe that Gnumeric takes for a sign of text",
    () => {
      const { cells, formulas } = opened.get(POISON) ?? UNOPENED;
      expect(formulas).toEqual([]);
      const seen = cells.map((cell) => cell.replace(/^'/, ""));
      expect(seen).toEqual(expect.arrayContaining(TEXTS));
    },
  );
});
