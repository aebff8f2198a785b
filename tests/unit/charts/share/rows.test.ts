import fc from "fast-check";
import { expect, test } from "vitest";
import { shareRows, shareSegments } from "../../../../src/charts/share/rows.ts";
import type { Figure } from "../../../../src/model/story.ts";
import type { ShareSpec } from "../../../../src/charts/share/spec.ts";
import { exampleStory, figure, specOf } from "../../../setup/examples/story.ts";

function shareOf(whole: Partial<Figure>, ...parts: Partial<Figure>[]) {
  const story = exampleStory();
  Object.assign(story.figures, { whole: figure("whole", whole) });
  parts.forEach((part, i) => (story.figures[`part-${i}`] = figure(`part-${i}`, part)));
  const spec: ShareSpec = {
    ...specOf(story, "share"),
    whole: "whole",
    parts: parts.map((_, i) => ({ figure: `part-${i}` })),
  };
  return shareRows(story, spec);
}

test("the segments are the whole, end to end", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 5 }),
      fc.nat(9999),
      (values, left) => {
        const total = values.reduce((sum, value) => sum + value, left);
        const segments = shareSegments(shareOf({ value: total }, ...values.map((value) => ({ value }))));
        expect(segments).toHaveLength(values.length + (left > 0 ? 1 : 0));
        let end = 0;
        for (const { x, most } of segments) {
          expect(Math.abs(x - end)).toBeLessThan(0.2);
          end = x + most;
        }
        expect(Math.abs(end - 100)).toBeLessThan(0.2);
      },
    ),
  );
});

test("parts beyond the whole are refused, with both numbers", () => {
  expect(() => shareOf({ value: 10 }, { value: 7 }, { value: 4 })).toThrow(
    'The parts of "whole" add up to 11, more than the whole, which is 10.',
  );
});

test("a part in words, or a whole that is no single number, is refused", () => {
  expect(() => shareOf({ value: 10 }, { words: "some" })).toThrow('"part-0" was given only in words');
  expect(() => shareOf({ between: [9, 10] }, { value: 1 })).toThrow('"whole" is not a single number');
});

test("a printed share has the hedges of part and whole", () => {
  const { parts } = shareOf({ value: 4070, hedge: "about" }, { value: 610, hedge: "about" });
  expect(parts.map(({ printed, share }) => [printed, share])).toEqual([
    ["about 610", "about 15%"],
    ["about 3,460", "about 85%"],
  ]);
  expect(shareOf({ value: 256 }, { value: 128 }).parts[0]?.share).toBe("50%");
  expect(shareOf({ value: 256 }, { value: 62 }).parts[0]?.share).toBe("about 24%");
});

test("a small share is not printed as none", () => {
  expect(shareOf({ value: 1000 }, { value: 1 }).parts[0]?.share).toBe("at most 1%");
});

test("a range of a part is a range of its share and of the rest", () => {
  const rows = shareRows(exampleStory(), specOf(exampleStory(), "share"));
  expect(rows.parts.map(({ label, printed, share }) => `${label}: ${printed}, ${share}`)).toEqual([
    "Children: 7 to 9, at most 24 to 30%",
    "Adults: at least 21 to 23, about 70 to 77%",
  ]);
  expect(shareSegments(rows)[0]).toEqual({ x: 0, sure: 23.3, most: 30 });
});

test("nothing is left where the parts are the whole", () => {
  expect(shareOf({ value: 10 }, { value: 4 }, { value: 6 }).parts).toHaveLength(2);
});
