import { expect, test } from "vitest";
import { placeMarks } from "../../../../src/charts/steps/day-marks.ts";
import { layOut, type Size } from "../../../../src/charts/steps/plot.ts";
import { stepsGeometry } from "../../../../src/charts/steps/geometry.ts";
import { stepsRows } from "../../../../src/charts/steps/rows.ts";
import { exampleStory, specOf } from "../../../setup/examples/story.ts";

const WIDE: Size = { width: 736, height: 350, letter: 7.6, leading: 18, wrap: 22 };
const NARROW: Size = { width: 340, height: 270, letter: 8, leading: 17, wrap: 13 };

const rows = () => stepsRows(exampleStory(), specOf(exampleStory(), "steps"));
const placed = (...marks: { date: string; text: string }[]) =>
  placeMarks(marks, rows(), layOut(rows(), [["North"]], WIDE));

test("a note stands in the middle of its day, above the line held there", () => {
  const plot = layOut(rows(), [["North"]], WIDE);
  const [mark] = placed({ date: "2001-02-03", text: "A bridge fell" });
  // To a whole pixel, as every text.
  expect(mark?.x).toBe(Math.round(((plot.edges[2] ?? 0) + (plot.edges[3] ?? 0)) / 2));
  expect(mark?.rows).toEqual(["3 Feb: A bridge fell"]);
  expect(mark?.y).toBeLessThan(plot.panels[0].y(20));
});

test("a note goes to the side with more room", () => {
  expect(
    placed({ date: "2001-02-01", text: "Early" }, { date: "2001-02-04", text: "Late" }).map(({ end }) => end),
  ).toEqual([false, true]);
});

test("notes that meet are stacked", () => {
  const [first, second] = placed({ date: "2001-02-04", text: "One" }, { date: "2001-02-04", text: "Another" });
  expect(second?.y).toBeLessThan(first?.top ?? NaN);
});

test("the box grows by what a note needs above the plot, and the scale stays", () => {
  const long = [
    { date: "2001-02-04", text: "A note of so many words that it needs many rows where there is little room for it" },
  ];
  const [plain, noted] = [stepsGeometry(rows(), [], NARROW), stepsGeometry(rows(), long, NARROW)];
  expect(noted.height).toBeGreaterThan(plain.height);
  expect(noted.marks[0]?.top).toBeGreaterThanOrEqual(0);
  const spread = ({ yTicks }: typeof plain) => Math.round((yTicks[0]?.at ?? 0) - (yTicks[1]?.at ?? 0));
  expect(spread(noted)).toBe(spread(plain));
});
