import { describe, expect, test } from "vitest";
import { computeFigure } from "../../../src/model/compute.ts";
import { figureSchema } from "../../../src/model/schema/ledger.ts";
import { figure } from "../../setup/examples/story.ts";
import { unit } from "../../setup/examples/units.ts";
import type { Figure } from "../../../src/model/story.ts";

describe("computeFigure", () => {
  const formula = { operation: "sum", of: ["x", "y"] } as const;
  const read = figureSchema.parse({ label: "All", unit: "people", formula: { ...formula, of: ["x", "y"] } });
  const written = { ...read, unit: unit("people") };
  const made = (...parts: Figure[]) => computeFigure("all", written, { ...formula, of: ["x", "y"] }, parts);

  test("carries its own words, its amount and its formula", () => {
    const computed = made(figure("x", { value: 1 }), figure("y", { value: 2 }));
    expect(computed).toMatchObject({
      id: "all",
      label: "All",
      unit: { name: "people" },
      hedge: "as stated",
      value: 3,
      formula,
    });
    expect([computed.words, computed.between]).toEqual([undefined, undefined]);
  });

  test("carries each source and each counter of its parts once, in their order", () => {
    const computed = made(
      figure("x", { value: 1, source: ["b", "a"], countedBy: "B" }),
      figure("y", { value: 2, source: ["a", "c"], countedBy: "A" }),
      figure("z", { value: 2, source: ["b"], countedBy: "B" }),
    );
    expect(computed.source).toEqual(["b", "a", "c"]);
    expect(computed.countedBy).toBe("B; A");
  });

  test("stands as of the latest day of its parts, wherever that part stands", () => {
    const days = ["2020-03-09", "2020-03-10", "2020-02-28"].map((asOf) => figure("x", { value: 1, asOf }));
    expect(made(...days).asOf).toBe("2020-03-10");
    expect(made(...days.reverse()).asOf).toBe("2020-03-10");
  });
});
