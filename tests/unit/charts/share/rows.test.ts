import fc from "fast-check";
import { expect, test } from "vitest";
import { endOfBar, inPart, shareBars, shareSegments } from "../../../../src/charts/share/rows.ts";
import type { Figure } from "../../../../src/model/story.ts";
import type { ShareSpec } from "../../../../src/charts/share/spec.ts";
import { exampleStory, figure, specOf } from "../../../setup/examples/story.ts";

/** A bar: its whole, where it has one, and its parts. */
type Bar = [whole: Partial<Figure> | undefined, ...parts: Partial<Figure>[]];

function barsOf(...bars: Bar[]) {
  const story = exampleStory();
  const add = (id: string, claim: Partial<Figure>) => {
    story.figures[id] = figure(id, claim);
    return id;
  };
  const spec: ShareSpec = {
    ...specOf(story, "share"),
    bars: bars.map(([whole, ...parts], at) => ({
      ...(whole ? { whole: add(`whole-${at}`, whole) } : { label: "No whole" }),
      parts: parts.map((part, i) => ({ figure: add(`part-${at}-${i}`, part), look: "solid" as const })),
    })),
  };
  return shareBars(story, spec);
}

const values = fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 5 });

test("the segments of a bar lie end to end, as long as what they count, on one scale for all bars", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(values, fc.nat(9999)), { minLength: 1, maxLength: 4 }), (bars) => {
      const wholes = bars.map(([parts, left]) => parts.reduce((sum, value) => sum + value, left));
      const scale = 100 / Math.max(...wholes);
      const drawn = shareSegments(
        barsOf(...bars.map(([parts], at): Bar => [{ value: wholes[at] }, ...parts.map((value) => ({ value }))])),
      );
      drawn.forEach((segments, at) => {
        const [parts, left] = bars[at] ?? [[], 0];
        expect(segments).toHaveLength(parts.length + (left > 0 ? 1 : 0));
        let end = 0;
        segments.forEach(({ x, sure, most }, i) => {
          expect(Math.abs(x - end)).toBeLessThan(0.2);
          expect(Math.abs(most - (parts[i] ?? left) * scale)).toBeLessThan(0.1);
          expect(sure).toBe(most);
          end = x + most;
        });
        expect(Math.abs(endOfBar(segments) - (wholes[at] ?? 0) * scale)).toBeLessThan(0.2);
      });
    }),
  );
});

test("a bar without a whole has its parts and no rest, and leaves room beside them to say so", () => {
  const bars = barsOf([{ value: 100 }, { value: 60 }], [undefined, { value: 80 }]);
  expect(bars[1]).toMatchObject({ label: "No whole", parts: [{ printed: "80", look: "solid" }] });
  expect(bars[1]?.whole).toBeUndefined();
  expect(bars[1]?.parts).toHaveLength(1);
  const [first = [], second = []] = shareSegments(bars);
  expect(endOfBar(second)).toBeLessThanOrEqual(60);
  expect(endOfBar(first) / endOfBar(second)).toBeCloseTo(100 / 80, 1);
});

test("a whole is the longest where it is longer than all parts need", () => {
  expect(shareSegments(barsOf([{ value: 260 }, { value: 130 }], [undefined, { value: 20 }]))[0]?.[0]?.most).toBe(50);
});

test("parts beyond the whole are refused, with both numbers", () => {
  expect(() => barsOf([{ value: 10 }, { value: 7 }, { value: 4 }])).toThrow(
    'The parts of "whole-0" add up to 11, more than the whole, which is 10.',
  );
});

test("a part in words, or a whole that is no single number, is refused", () => {
  expect(() => barsOf([{ value: 10 }, { words: "some" }])).toThrow('"part-0-0" was given only in words');
  expect(() => barsOf([{ between: [9, 10] }, { value: 1 }])).toThrow('"whole-0" is not a single number');
});

test("the rest is computed, with the hedges of whole and parts", () => {
  const [bar] = barsOf([{ value: 236 }, { value: 114, hedge: "at least" }]);
  expect(bar?.parts.map(({ label, printed, look }) => [label, printed, look])).toEqual([
    ["Label of part-0-0", "at least 114", "solid"],
    ["The rest", "at most 122", "rest"],
  ]);
});

test("a range of a part is a range of the rest, solid to its lower end", () => {
  const bars = shareBars(exampleStory(), specOf(exampleStory(), "share"));
  expect(bars[0]).toMatchObject({ label: "Office of Counts", note: "Note on the count", whole: { value: 30 } });
  expect(bars[0]?.parts.map(({ label, printed }) => `${label}: ${printed}`)).toEqual([
    "Children: 7 to 9",
    "Adults: at least 21 to 23",
  ]);
  expect(shareSegments(bars.slice(0, 1))[0]?.[0]).toEqual({ x: 0, sure: 23.3, most: 30 });
});

test("nothing is left where the parts are the whole", () => {
  expect(barsOf([{ value: 10 }, { value: 4 }, { value: 6 }])[0]?.parts).toHaveLength(2);
});

test("a bar without a name of its own is called as its whole", () => {
  expect(barsOf([{ value: 10 }, { value: 4 }])[0]?.label).toBe("Label of whole-0");
});

test("a number stands within its part where the narrowest drawing has room for it", () => {
  const part = { label: "", look: "solid", tone: "", extent: [0, 0] } as const;
  const printed = (text: string, sure: number) =>
    inPart({ ...part, extent: [0, 0], printed: text }, { x: 0, sure, most: sure });
  expect([printed("64", 10), printed("64", 7)]).toEqual(["64", ""]);
  expect([printed("at least 64", 30), printed("at least 64", 28)]).toEqual(["at least 64", ""]);
});
