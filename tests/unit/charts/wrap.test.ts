import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapWords } from "../../../src/charts/wrap.ts";

test("no word is lost, and only a single word is longer than its row", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^\w{1,12}$/), { minLength: 1 }),
      fc.integer({ min: 1, max: 30 }),
      (words, letters) => {
        const rows = wrapWords(words.join(" "), letters);
        expect(rows.join(" ")).toBe(words.join(" "));
        expect(rows.filter((row) => row.length > letters && row.includes(" "))).toEqual([]);
      },
    ),
  );
});
