/** What programs on Windows save in the place of UTF-8 is named, with the line where it cannot be read. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, howToSave } from "../../../src/reading/encoding.ts";

const UTF16 = /^not UTF-8 but UTF-16/;
const ANSI = /^not UTF-8 but probably Windows-1252/;
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
/** Texts that an editor may have, as a table or as prose. */
const texts = fc.string({ unit: fc.constantFrom(...Array.from('abc ,;"\n\r:0123éüß–’غזה東₂')), minLength: 4 });

test("UTF-8 is read, whatever its letters and its line ends, without the mark that Windows puts first", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("", "\uFEFF"), (text, mark) => {
      expect(decode(Buffer.from(mark + text))).toEqual({ text: text.replace(/\r\n?/g, "\n") });
    }),
  );
});

test("UTF-16 is named, either way round, with its mark", () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, big) => {
      const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
      expect(decode(big ? swapped(bytes) : bytes)).toEqual({ line: 1, saved: expect.stringMatching(UTF16) as unknown });
    }),
  );
});

test.each([false, true])("UTF-16 without a mark is known by its zeros (other way round: %s)", (big) => {
  const bytes = Buffer.from("date,value\n2021-05-10,230\n", "utf16le");
  expect(decode(big ? swapped(bytes) : bytes)).toMatchObject({ saved: expect.stringMatching(UTF16) as unknown });
});

test("one byte of Windows-1252 is told with its line, wherever it stands and whatever else does", () => {
  const line = fc.string({ unit: fc.constantFrom(...Array.from("abc,0é�غ")), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(line), fc.array(line), fc.constantFrom("\n", "\r\n", "\r"), (before, after, end) => {
      const bytes = Buffer.concat([
        Buffer.from(before.map((each) => each + end).join("")),
        Buffer.from([0xe9, 0x2c]),
        Buffer.from(end + after.join(end)),
      ]);
      expect(decode(bytes)).toEqual({
        line: before.length + 1,
        saved: expect.stringMatching(ANSI) as unknown,
      });
    }),
  );
});

describe("what is no text at all is named", () => {
  test.each([
    ["a workbook of Excel", [0x50, 0x4b, 3, 4, 20, 0], /workbook or another packed file/],
    ["one of an old Excel", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /workbook of an old Excel/],
    ["a PDF", [...Buffer.from("%PDF-1.7")], /a PDF/],
  ])("%s", (_, bytes, what) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ line: 1, saved: expect.stringMatching(what) as unknown });
  });
});

test("how to save it is said for the program that has the file", () => {
  expect([howToSave("series/killed.csv"), howToSave("story.yaml"), howToSave("sections/10-a.mdx")]).toEqual([
    expect.stringContaining("Excel"),
    expect.stringContaining("Notepad"),
    expect.stringContaining("Notepad"),
  ]);
});
