import { expect, test } from "vitest";
import { pathWriter } from "../../../src/charts/path.ts";

test("moves are relative, level and upright ones short, and lines of no length are left out", () => {
  const path = pathWriter();
  path.moveTo(10, 20);
  path.lineTo(15, 20);
  path.lineTo(15, 12.5);
  path.lineTo(15, 12.5);
  path.lineTo(16, 10);
  path.point(1, 2);
  expect(path.toString()).toBe("M10 20h5v-7l1-3m-15-8h.01");
});

test("lines that are neither level nor upright have one sign together", () => {
  const path = pathWriter();
  path.moveTo(0, 0);
  path.lineTo(1, 2);
  path.lineTo(3, 1);
  path.lineTo(2, 3);
  path.lineTo(2, 4);
  path.lineTo(3, 5);
  expect(path.toString()).toBe("M0 0l1 2 2-1-1 2v1l1 1");
});

test("what follows a closed line is relative to where that began, as the specification of SVG has it", () => {
  const path = pathWriter();
  path.moveTo(10, 20);
  path.lineTo(15, 20);
  path.lineTo(15, 30);
  path.closePath();
  path.point(11, 22);
  expect(path.toString()).toBe("M10 20h5v10zm1 2h.01");
});

test("rounding does not add up", () => {
  const path = pathWriter();
  path.moveTo(0, 0);
  for (let i = 1; i <= 100; i++) path.lineTo(i * 0.16, 0);
  const end = [...path.toString().matchAll(/h([\d.]+)/g)].reduce((sum, [, step]) => sum + Number(step), 0);
  expect(end).toBeCloseTo(16, 5);
});

test("a level line stays level, wherever it lies between two units", () => {
  const path = pathWriter();
  path.moveTo(0, 51.499999999999994);
  path.lineTo(10, 51.499999999999994);
  path.moveTo(0, 51.4);
  path.lineTo(10, 51.4);
  expect(path.toString()).not.toContain("l");
});
