import fc from "fast-check";
import { expect, test } from "vitest";
import { measure } from "../../../../src/editions/pictures/fonts.ts";
import { roomy } from "../../../../src/editions/pictures/roomy.ts";

test("no text is narrower than in our own fonts, nor than a sum of widths that anyone can look up", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from("abcXYZ 0123.,–’“”é{}")) }), (text) => {
      for (const face of ["serif", "sans", "bold"] as const)
        expect(roomy(text, face)).toBeGreaterThanOrEqual(measure(text, face));
    }),
  );
  // DejaVu Sans: i 0.278, 0 0.636, a space 0.318, each rounded up.
  expect(roomy("i0 i", "sans")).toBeCloseTo(0.28 + 0.64 + 0.32 + 0.28);
});

test("a letter that the list does not have is given more room than ours takes, and one that nobody has is refused", () => {
  expect(roomy("غ", "sans")).toBeGreaterThan(measure("غ", "sans"));
  expect(() => roomy("字", "sans")).toThrow("No font of the pictures has");
});
