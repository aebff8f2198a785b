import { describe, expect, test } from "vitest";
import { resolveFigures } from "../../../src/reading/figures.ts";
import { figureSchema, type Operation, type WrittenFigure } from "../../../src/model/schema/ledger.ts";

const claim = (value: number): WrittenFigure =>
  figureSchema.parse({
    label: "A",
    hedge: "as stated",
    value,
    unit: "people",
    asOf: "2020-03-01",
    countedBy: "A",
    source: "a",
  });
const formula = (operation: Operation, ...of: string[]): WrittenFigure =>
  figureSchema.parse({ label: "B", unit: "people", formula: { operation, of } });

/** As resolved; the line of a formula is the place of its figure in the ledger. */
const resolve = (written: Record<string, WrittenFigure>) => {
  const { figures, problems } = resolveFigures(written, "ledger.yaml", ([, id, field]) =>
    field === "formula" ? Object.keys(written).indexOf(String(id)) + 1 : 0,
  );
  return {
    values: Object.entries(figures).map(([id, figure]) => `${id} ${figure.hedge} ${figure.value ?? "?"}`),
    told: problems.map(({ file, line, message }) => `${file}:${line}: ${message}`),
  };
};

test("a claimed figure is as it is written, with its id", () => {
  const { figures } = resolveFigures({ a: claim(3) }, "ledger.yaml", () => 1);
  expect(figures.a).toEqual({ ...claim(3), unit: { name: "people" }, id: "a", hedge: "as stated", source: ["a"] });
});

test("figures keep the ledger's order, though a sum may stand before its parts", () => {
  expect(resolve({ sum: formula("sum", "b", "a"), b: claim(2), a: claim(1) })).toEqual({
    values: ["sum as stated 3", "b as stated 2", "a as stated 1"],
    told: [],
  });
});

test("a figure may be computed from computed ones, in any order", () => {
  const written = { twice: formula("sum", "sum", "sum"), sum: formula("sum", "a", "b"), a: claim(1), b: claim(2) };
  expect(resolve(written).values).toEqual(["twice as stated 6", "sum as stated 3", "a as stated 1", "b as stated 2"]);
});

describe("a figure is left out and told of", () => {
  test("where it is computed from itself", () => {
    expect(resolve({ a: claim(1), loop: formula("sum", "a", "loop") })).toEqual({
      values: ["a as stated 1"],
      told: ['ledger.yaml:2: "loop" is computed from itself. Name only figures that do not depend on it.'],
    });
  });

  test("where it goes in a circle through others, whichever comes first", () => {
    const { values, told } = resolve({
      x: formula("sum", "a", "y"),
      y: formula("sum", "a", "z"),
      z: formula("sum", "a", "x"),
      a: claim(1),
    });
    expect(values).toEqual(["a as stated 1"]);
    expect(told).toContain('ledger.yaml:1: "x" is computed from itself. Name only figures that do not depend on it.');
  });

  test("where a part is unknown, with the nearest name; each unknown part", () => {
    expect(resolve({ first: claim(1), sum: formula("sum", "frist1", "first", "firsd") })).toEqual({
      values: ["first as stated 1"],
      told: [
        'ledger.yaml:2: unknown figure "frist1". Write one of: first, sum.',
        'ledger.yaml:2: unknown figure "firsd". Did you mean "first"?',
      ],
    });
  });

  test("where nothing can be computed from its parts", () => {
    expect(resolve({ a: claim(1), zero: claim(0), per: formula("ratio", "a", "zero") })).toEqual({
      values: ["a as stated 1", "zero as stated 0"],
      told: [
        'ledger.yaml:3: "per": "zero" is zero, and nothing can be divided by it. Change the formula or its figures.',
      ],
    });
  });

  test("where it follows from one that is left out; only the cause is told", () => {
    const { values, told } = resolve({
      sum: formula("sum", "a", "per"),
      per: formula("ratio", "a", "zero"),
      a: claim(1),
      zero: claim(0),
    });
    expect(values).toEqual(["a as stated 1", "zero as stated 0"]);
    expect(new Set(told)).toEqual(
      new Set([
        'ledger.yaml:2: "per": "zero" is zero, and nothing can be divided by it. Change the formula or its figures.',
      ]),
    );
  });
});

test("one part may be in two figures, which is no circle", () => {
  expect(resolve({ a: claim(1), b: formula("sum", "a", "a"), c: formula("sum", "a", "b") }).told).toEqual([]);
});
