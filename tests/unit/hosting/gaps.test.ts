import fc from "fast-check";
import { expect, test } from "vitest";
import { fill, type Gap } from "../../../src/hosting/gaps.ts";

const gap = (from: number, to: number, of = ""): Gap => ({ from, to, holds: "style", of });

test("gaps are filled, and known where they are then", () => {
  const filled = fill({ text: "a[]b[x]c", gaps: [gap(2, 2, "1"), gap(5, 6, "2")] }, ({ of }) => of.repeat(3));
  expect(filled).toEqual({ text: "a[111]b[222]c", gaps: [gap(2, 5, "1"), gap(8, 11, "2")] });
});

test("two gaps over the same text are refused", () => {
  expect(() => fill({ text: "abc", gaps: [gap(0, 2), gap(1, 3)] }, () => "")).toThrow(
    "two gaps in the same text, at 1",
  );
});

const gapped = fc
  .array(fc.record({ before: fc.string({ maxLength: 5 }), inside: fc.string({ maxLength: 5 }) }), { maxLength: 6 })
  .map((parts) => {
    const gaps: Gap[] = [];
    let text = "";
    for (const [i, { before, inside }] of parts.entries()) {
      text += before;
      gaps.push(gap(text.length, text.length + inside.length, `${i}`));
      text += inside;
    }
    return { text, gaps };
  });
const fillings = fc.array(fc.string({ maxLength: 9 }), { minLength: 6, maxLength: 6 });

test("whatever stood in them, filled again they are as if filled once", () => {
  fc.assert(
    fc.property(gapped, fillings, fillings, (draft, first, second) => {
      const with_ = (all: readonly string[]) => (each: Gap) => all[Number(each.of)] ?? "";
      expect(fill(fill(draft, with_(first)), with_(second))).toEqual(fill(draft, with_(second)));
    }),
  );
});
