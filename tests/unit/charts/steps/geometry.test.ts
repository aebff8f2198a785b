import fc from "fast-check";
import { expect, test } from "vitest";
import { layOut, type Size } from "../../../../src/charts/steps/plot.ts";
import {
  bandPath,
  dayTicks,
  daysApart,
  dotPath,
  lowPath,
  stepPath,
  stepsGeometry,
} from "../../../../src/charts/steps/geometry.ts";
import { type StepsLine, dayCount, stepsRows } from "../../../../src/charts/steps/rows.ts";
import { exampleStory, report, specOf } from "../../../setup/examples/story.ts";
import { unit } from "../../../setup/examples/units.ts";

const WIDE: Size = { width: 736, height: 350, letter: 7.6, leading: 18, wrap: 22 };

/** The points of a path, its moves added up; `h.01`, a dot, and `z` add none. */
function points(d: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([Mmlhv])(-?[\d.]+) ?(-?[\d.]+)?/g)].flatMap(([, letter = "", first, second]) => {
    const [a, b] = [Number(first), Number(second ?? 0)];
    if (letter === "h" && a === 0.01) return [];
    if (letter === "v") y += a;
    else [x, y] = [x + a, y + b];
    return [[x, y] as [number, number]];
  });
}

/** Days with none to three reports each, at least one day with some. */
const anyLine = fc
  .array(fc.array(fc.nat(5000), { maxLength: 3 }), { minLength: 1, maxLength: 20 })
  .filter((days) => days.some((values) => values.length > 0))
  .map((days): StepsLine => ({
    label: "Line",
    tone: "tone-clay",
    unit: unit("people"),
    days: days.map((values) =>
      dayCount(
        values.map((value) => report("2001-02-01", value)),
        unit("people"),
      ),
    ),
    apart: [],
  }));

function plotOf(line: StepsLine) {
  const days = line.days.map((_, i) => `2001-02-${String(i + 1).padStart(2, "0")}`);
  const { x, edges, panels } = layOut({ days, lines: [line] }, [["Line"]], WIDE);
  return { x, y: panels[0].y, edges };
}
const near = (values: number[]) => new Set(values.map(Math.round));

test("steps never interpolate: every height drawn is a day's highest report, every turn is at a day's edge", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const plot = plotOf(line);
      const heights = near(line.days.flatMap((day) => (day ? [plot.y(day.high)] : [])));
      const drawn = points(stepPath(line, plot));
      expect(drawn.filter(([, y]) => !heights.has(y))).toEqual([]);
      expect(drawn.filter(([x]) => !plot.edges.includes(x))).toEqual([]);
      expect(near(drawn.map(([, y]) => y))).toEqual(heights);
    }),
  );
});

test("every piece of a step line is level or upright", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      expect(stepPath(line, plotOf(line))).toMatch(/^M[\d.]+ [\d.]+([hv]-?[\d.]+)*$/);
    }),
  );
});

test("a line begins with the first day reported and ends with the last", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const { edges, ...plot } = plotOf(line);
      const drawn = points(stepPath(line, plot));
      expect(drawn[0]?.[0]).toBe(edges[line.days.findIndex(Boolean)]);
      expect(drawn.at(-1)?.[0]).toBe(edges[line.days.findLastIndex(Boolean) + 1]);
    }),
  );
});

test("a band is drawn on days whose reports differ, and on no other", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const plot = plotOf(line);
      const starts = [...bandPath(line, plot).matchAll(/m/gi)].length;
      expect(starts).toBe(line.days.filter((day) => day && day.low < day.high).length);
    }),
  );
});

test("a band reaches from the lowest to the highest report of its day", () => {
  const line: StepsLine = {
    label: "Line",
    tone: "",
    unit: unit("people"),
    days: [dayCount([report("", 20), report("", 50), report("", 40)], unit("people"))],
    apart: [],
  };
  const plot = plotOf(line);
  const band = points(bandPath(line, plot));
  expect(near(band.map(([, y]) => y))).toEqual(near([plot.y(20), plot.y(50)]));
  expect(near(band.map(([x]) => x))).toEqual(new Set(plot.edges));
});

test("the lower edge of a band lies at the lowest report of each day whose reports differ, and nowhere else", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const plot = plotOf(line);
      const differing = line.days.flatMap((day) => (day && day.low < day.high ? [day] : []));
      const drawn = points(lowPath(line, plot));
      expect(drawn).toHaveLength(differing.length * 2);
      expect(drawn.map(([, y]) => y)).toEqual(
        differing.flatMap(({ low }) => [plot.y(low), plot.y(low)].map(Math.round)),
      );
    }),
  );
});

test("where a line is held over days without a report, there is a point for each day that has one, else none", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const reported = line.days.flatMap((day, i) => (day ? [i] : []));
      const held = (reported.at(-1) ?? 0) - (reported[0] ?? 0) >= reported.length;
      expect(dotPath(line, plotOf(line)).match(/h\.01/g) ?? []).toHaveLength(held ? reported.length : 0);
    }),
  );
});

test("heights are counted from zero", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const { y } = plotOf(line);
      expect(y.domain()[0]).toBe(0);
    }),
  );
});

const rows = () => stepsRows(exampleStory(), specOf(exampleStory(), "steps"));

test("every day is labelled in the wide drawing, and the month with the first", () => {
  expect(stepsGeometry(rows(), [], WIDE).xTicks.map(({ text }) => text)).toEqual(["1 Feb", "2", "3", "4"]);
});

test("days are left out where their numbers would touch, never the first", () => {
  const days = Array.from({ length: 31 }, (_, i) => `2001-01-${String(i + 1).padStart(2, "0")}`);
  const narrow = layOut({ days: [...days, "2001-02-01", "2001-02-02"], lines: [] }, [], { ...WIDE, width: 340 });
  expect(dayTicks([...days, "2001-02-01", "2001-02-02"], narrow, daysApart(narrow)).map(({ text }) => text)).toEqual([
    "1 Jan",
    "6",
    "11",
    "16",
    "21",
    "26",
    "31",
  ]);
});

test("thousands are grouped on the axis", () => {
  const days = [dayCount([report("", 4360)], unit("rockets"))];
  const line: StepsLine = { label: "", tone: "", unit: unit("rockets"), days, apart: [] };
  expect(stepsGeometry({ days: ["2001-02-01"], lines: [line] }, [], WIDE).yTicks.at(-1)?.text).toBe("5,000");
});

test("the same rows give the same drawing, in short numbers", () => {
  const drawing = JSON.stringify(stepsGeometry(rows(), specOf(exampleStory(), "steps").marks, WIDE));
  expect(drawing).toBe(JSON.stringify(stepsGeometry(rows(), specOf(exampleStory(), "steps").marks, WIDE)));
  expect(drawing).not.toMatch(/\d\.\d\d/);
});

test("the last day's printed count stands at the end of the line", () => {
  expect(stepsGeometry(rows(), [], WIDE).labels.map(({ rows: texts }) => texts)).toEqual([
    ["North", "at least 30", "by 4 Feb"],
    ["South", "2", "by 2 Feb"],
  ]);
});

test("zero is ruled where numbers are below it, and nowhere else", () => {
  const count = (value: number) => dayCount([report("2001-02-01", value)], unit("°C"));
  const zeroOf = (...values: number[]) => {
    const line = { label: "Line", tone: "", unit: unit("°C"), days: values.map(count), apart: [] };
    const { zero, yTicks } = stepsGeometry({ days: ["2001-02-01", "2001-02-02"], lines: [line] }, [], WIDE);
    return [zero, yTicks.find(({ text }) => text === "0")?.at] as const;
  };
  expect(zeroOf(1, 2)[0]).toBe("");
  for (const values of [
    [-5, 5],
    [-5, -2],
  ]) {
    const [zero, at = NaN] = zeroOf(...values);
    expect(zero).toMatch(new RegExp(`^M\\d+ ${at}H\\d+$`));
  }
});
