import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "../../../src/editions/csv.ts";
import { readCsv } from "../../setup/csv.ts";

test("a cell is quoted only where it has to be, and lines end as RFC 4180 has it", () => {
  expect(toCsv(["a", "b"], [{ a: 1, b: "x, y" }, { b: 'say "no"' }])).toBe(
    '\ufeffa,b\r\n1,"x, y"\r\n,"say ""no"""\r\n',
  );
});

/** What a text becomes in a file. */
const inFile = (text: string) => readCsv(toCsv(["a"], [{ a: text }]))[0]?.a;

test.each(["=1+1", "+1 more", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "- a note", "＝1+1", "＋1", "－1", "＠A1"])(
  "%j is no formula, but the words",
  (text) => {
    expect(inFile(text)).toBe(`'${text}`);
  },
);

test.each(["-0.3", "+5", "-1,200", "+3%", "−0.3", "at least 40", "1 or 2", "10–12", " =1", "'=1"])(
  "%j stays as it is",
  (text) => {
    expect(inFile(text)).toBe(text);
  },
);

test("a number is written as one, below zero too", () => {
  expect(toCsv(["a"], [{ a: -0.3 }])).toBe("\ufeffa\r\n-0.3\r\n");
});

test("whatever a cell holds, a reader of CSV gets it back, but for an apostrophe before what would be a formula", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", "🙂", ",", ";", '"', "'", " ", "\t", "\r", "\n", "=") });
  const told = (text: string) => (/^[=\t\r\n]/.test(text) ? `'${text}` : text);
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1, maxLength: 4 }), (rows) => {
      const read = readCsv(toCsv(["a", "b"], rows));
      expect(read).toEqual(rows.map(({ a, b }) => ({ a: told(a), b: told(b) })));
    }),
  );
});
