import { expect, test } from "vitest";
import { around, meet, meetsCircle } from "../../../../src/charts/map/bounds.ts";
import { dotRadius, labelAround, labelsBeside } from "../../../../src/charts/map/label.ts";
import { WIDE } from "../../../../src/charts/map/size.ts";

test("a long name stands in rows around its place", () => {
  const { rows, anchor, bounds, leading } = labelAround("water", "Mediterranean Sea", 100, 50, WIDE);
  expect([rows, anchor]).toEqual([["Mediterranean", "Sea"], "middle"]);
  expect((bounds.left + bounds.right) / 2).toBeCloseTo(100);
  expect(Math.abs((bounds.top + bounds.bottom) / 2 - 50)).toBeLessThan(3);
  expect(bounds.bottom - bounds.top).toBeGreaterThan(leading * 1.5);
});

test("the name of an area is wider than the same of another sort: it is set in spaced capitals", () => {
  const wide = (sort: "area" | "border") => {
    const { left, right } = labelAround(sort, "West Bank", 100, 50, WIDE).bounds;
    return right - left;
  };
  expect(wide("area")).toBeGreaterThan(wide("border") * 1.2);
});

test.each(["right", "left", "above", "below"] as const)("a name %s of its dot does not cover it", (side) => {
  const labels = labelsBeside("Rafah", side, 100, 50, WIDE);
  expect(labels.length).toBe(side === "right" || side === "left" ? 3 : 1);
  for (const { bounds } of labels) {
    const { left, right, top, bottom } = bounds;
    const clear = { right: left > 104, left: right < 96, above: bottom < 48.5, below: top > 51.5 }[side];
    expect(clear).toBe(true);
  }
});

test.each(["right", "left", "above", "below"] as const)(
  "a name and its number %s of a circle stand clear of it",
  (side) => {
    const mark = { radius: 20, printed: "at least 1,240" };
    for (const { rows, bounds } of labelsBeside("Rafah", side, 100, 50, WIDE, mark)) {
      expect(rows).toEqual(["Rafah", "at least 1,240"]);
      expect(meetsCircle(bounds, 100, 50, mark.radius + 1)).toBe(false);
      expect(meetsCircle(bounds, 100, 50, mark.radius + 8), "and not far away").toBe(true);
    }
  },
);

test("a long number stands in rows, its hedge first", () => {
  const mark = { radius: 9, printed: "an estimated US$2.7 billion to US$7.9 billion" };
  const [label] = labelsBeside("Rafah", "right", 100, 50, WIDE, mark);
  expect(label?.rows).toEqual(["Rafah", "an estimated US$2.7", "billion to US$7.9", "billion"]);
});

test("a name above its dot does not meet it", () => {
  const [label] = labelsBeside("Rafah", "above", 100, 50, WIDE);
  expect(label && meet(label.bounds, around(100, 50, dotRadius(WIDE.letter) + 1))).toBe(false);
});
