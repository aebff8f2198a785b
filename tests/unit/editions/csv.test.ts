import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "../../../src/editions/csv.ts";
import { readCsv } from "../../setup/csv.ts";

test("a cell is quoted only where it has to be, and lines end as RFC 4180 has it", () => {
  expect(toCsv(["a", "b"], [{ a: 1, b: "x, y" }, { b: 'say "no"' }])).toBe('a,b\r\n1,"x, y"\r\n,"say ""no"""\r\n');
});

test("whatever a cell holds, a reader of CSV gets it back", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", "🙂", ",", ";", '"', "'", " ", "\t", "\r", "\n", "=") });
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1, maxLength: 4 }), (rows) => {
      const read = readCsv(toCsv(["a", "b"], rows));
      expect(read).toEqual(rows);
    }),
  );
});
