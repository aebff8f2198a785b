import fc from "fast-check";
import { expect, test } from "vitest";
import { endLabelRows, moveApart } from "../../../../src/charts/steps/end-labels.ts";
import { type StepsLine, dayCount } from "../../../../src/charts/steps/rows.ts";
import { report } from "../../../setup/examples/story.ts";
import { unit } from "../../../setup/examples/units.ts";

test("labels neither overlap nor leave the box where they all fit", () => {
  const boxes = fc.array(
    fc.record({ wanted: fc.integer({ min: -50, max: 350 }), height: fc.integer({ min: 10, max: 60 }) }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(boxes, (wanted) => {
      const placed = moveApart(wanted, 300)
        .map((top, i) => ({ top, bottom: top + (wanted[i]?.height ?? 0) }))
        .sort((a, b) => a.top - b.top);
      placed.forEach(({ top, bottom }, i) => {
        expect(top).toBeGreaterThanOrEqual(placed[i - 1]?.bottom ?? 0);
        expect(bottom).toBeLessThanOrEqual(300);
      });
    }),
  );
});

test("a label that is in no one's way stays where it is wanted", () => {
  expect(
    moveApart(
      [
        { wanted: 200, height: 40 },
        { wanted: 20, height: 40 },
      ],
      300,
    ),
  ).toEqual([200, 20]);
});

const line = (...values: number[]): StepsLine => ({
  label: "Gaza",
  tone: "",
  unit: unit("rockets"),
  days: [
    dayCount(
      values.map((value) => report("", value, { hedge: "more than" })),
      unit("rockets"),
    ),
  ],
  apart: [],
});

test("what was counted when all was over stands below the last day, and no other report outside the line does", () => {
  const tally = report("2001-02-01", 4360, { hedge: "over", outside: "final tally", note: "Made later." });
  const old = report("2001-02-01", 9, { outside: "old count", note: "Of the day before." });
  expect(endLabelRows({ ...line(3700), apart: [tally, old] }, ["2001-02-01"], 20)).toEqual([
    "Gaza",
    "more than 3,700",
    "by 1 Feb",
    "final tally",
    "over 4,360",
  ]);
  expect(endLabelRows({ ...line(), apart: [tally] }, ["2001-02-01"], 20)).toEqual([
    "Gaza",
    "final tally",
    "over 4,360",
  ]);
});

test("a range that is too long for a row is cut between its ends", () => {
  expect(endLabelRows(line(3450, 3700), ["2001-02-01"], 20)).toEqual([
    "Gaza",
    "more than 3,450",
    "to more than 3,700",
    "by 1 Feb",
  ]);
});

test("a line without a report is only named", () => {
  expect(endLabelRows(line(), ["2001-02-01"], 20)).toEqual(["Gaza"]);
});
