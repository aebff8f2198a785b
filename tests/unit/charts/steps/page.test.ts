import fc from "fast-check";
import { expect, test } from "vitest";
import { BOLD, GUTTERS, PAGE, pageDrawing, type PageDrawing } from "../../../../src/charts/steps/page.ts";
import { dayCount, type StepsLine, stepsRows } from "../../../../src/charts/steps/rows.ts";
import { exampleStory, report, specOf } from "../../../setup/examples/story.ts";
import { unit } from "../../../setup/examples/units.ts";

/** A text as a box in pixels, in a column of a width. */
interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every text of the drawing where it stands in a column of that width, letters as wide as those of the widest faces. */
function boxesIn(drawing: PageDrawing, column: number): Box[] {
  const wide = column >= 640;
  const [left, right] = (["left", "right"] as const).map((side) => {
    const { width, more } = GUTTERS[side];
    return drawing.gutters.includes(more.class) ? more.width : width;
  }) as [number, number];
  const plot = column - left - right;
  const box = (text: string, x: number, y: number, anchor: "start" | "middle" | "end", letter = PAGE.letter): Box => {
    const long = text.length * letter;
    const from = x - long * { start: 0, middle: 0.5, end: 1 }[anchor];
    // Digits and most letters do not go below the baseline, and none of 13 px rises above 10.
    return { text, left: from, right: from + long, top: y - 10, bottom: y + 3 };
  };
  const rowsOf = (rows: readonly string[], leading: number, of: (row: string, down: number) => Box) =>
    rows.map((row, i) => of(row, i * leading));
  const shown = drawing.marks.filter(({ class: name }) => name === undefined || name === (wide ? "wide" : "narrow"));
  return [
    ...drawing.yTicks.map(({ at, text }) => box(text, -8, at + 4, "end")),
    ...drawing.feet.flatMap((foot) =>
      drawing.xTicks
        .filter(({ more }) => wide || !more)
        .map(({ at, text }) => box(text, (at / 100) * plot, foot, "middle")),
    ),
    ...drawing.heads.map(({ at, text }) => box(text, 0, at, "start", BOLD)),
    ...drawing.labels.flatMap(({ y, leading, rows }) =>
      rowsOf(rows, leading, (row, down) => box(row, plot + 8, y + down, "start", BOLD)),
    ),
    ...shown.flatMap(({ marks }) =>
      marks.flatMap(({ x, y, leading, end, rows }) =>
        rowsOf(rows, leading, (row, down) => box(row, (x / 100) * plot, y + down, end ? "end" : "start")),
      ),
    ),
  ];
}

function touching(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}

/** So many words at most; the narrowest plot has room for nine letters on the side of a day that has more. */
const words = (count: number, letters = 9) =>
  fc
    .array(fc.stringMatching(new RegExp(`^[a-z]{1,${letters}}$`)), { minLength: 1, maxLength: count })
    .map((each) => each.join(" "));
/** Some weeks of up to three lines, with a few notes where no label is long. */
const charts = fc.integer({ min: 4, max: 31 }).chain((count) =>
  fc.record({
    days: fc.constant(
      Array.from({ length: count }, (_, i) => new Date(Date.UTC(2021, 0, 20 + i)).toISOString().slice(0, 10)),
    ),
    long: fc.boolean(),
    labels: fc.array(words(2, 14), { minLength: 3, maxLength: 3 }),
    lines: fc.array(
      fc.record({
        values: fc.array(fc.option(fc.nat(9_000)), { minLength: count, maxLength: count }),
        scale: fc.constantFrom(1, 0.1, 0.002),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    notes: fc.array(fc.record({ day: fc.nat(count - 1), text: words(4) }), { maxLength: 3 }),
  }),
);

test("no two texts touch, at any width of the column", () => {
  fc.assert(
    fc.property(
      charts,
      fc.constantFrom(296, 324, 416, 639, 640, 992),
      ({ days, long, labels, lines, notes }, column) => {
        const drawn = lines.map(({ values, scale }, i): StepsLine => ({
          ...{ label: long ? (labels[i] ?? "") : `Side ${i}`, tone: "", unit: unit("people"), apart: [] },
          days: values.map((value) =>
            value === null ? undefined : dayCount([report("", Math.round(value * scale))], unit("people")),
          ),
        }));
        const marks = long ? [] : notes.map(({ day, text }) => ({ date: days[day] ?? "", text }));
        const boxes = boxesIn(pageDrawing({ days, lines: drawn }, marks), column);
        expect(touching(boxes)).toEqual([]);
        const beyond = boxes.filter(({ left, right }) => left < -GUTTERS.left.more.width || right > column);
        expect(
          beyond.map(({ text }) => text),
          "beyond the column",
        ).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

const ofExample = (marks = specOf(exampleStory(), "steps").marks) =>
  pageDrawing(stepsRows(exampleStory(), specOf(exampleStory(), "steps")), marks);

test("a column may be narrow or wide: places along are in per cent of the days", () => {
  const { xTicks } = ofExample();
  expect(xTicks.map(({ at, text }) => `${text}: ${at}`)).toEqual(["1 Feb: 12.5", "2: 37.5", "3: 62.5", "4: 87.5"]);
});

test("charts of the same days have the same room at both sides, whatever their numbers, unless a word is long", () => {
  const rows = stepsRows(exampleStory(), specOf(exampleStory(), "steps"));
  const called = (label: string, times: number) =>
    pageDrawing(
      {
        ...rows,
        lines: rows.lines.map((each) => ({
          ...each,
          label,
          days: each.days.map((day) => day && { ...day, low: day.low * times, high: day.high * times }),
        })),
      },
      [],
    ).gutters;
  expect([called("Gaza", 1), called("Rockets", 100)]).toEqual([[], []]);
  expect([called("Gaza", 100_000), called("Palestinians", 1)]).toEqual([["deep"], ["broad"]]);
});

test("a word longer than the widest room is cut into rows", () => {
  const rows = stepsRows(exampleStory(), specOf(exampleStory(), "steps"));
  const [label] = pageDrawing(
    { ...rows, lines: rows.lines.map((each) => ({ ...each, label: "Donaudampfschifffahrtsgesellschaft" })) },
    [],
  ).labels;
  expect(label?.rows).toEqual(["Donaudampfschi", "fffahrtsgesell", "schaft"]);
});

test("a note that has rows of its own in a narrow column stands once for each, else once for both", () => {
  const day = "2001-02-03";
  expect(ofExample([{ date: day, text: "A" }]).marks.map(({ class: name }) => name)).toEqual([undefined]);
  const long = ofExample([{ date: day, text: "A bridge over the river fell on that day" }]).marks;
  expect(long.map(({ class: name }) => name)).toEqual(["narrow", "wide"]);
  expect(long[0]?.marks[0]?.rows.length).toBeGreaterThan(long[1]?.marks[0]?.rows.length ?? Infinity);
});
