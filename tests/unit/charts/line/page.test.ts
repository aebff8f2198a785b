import { expect, test } from "vitest";
import { lineDrawing } from "../../../../src/charts/line/page.ts";
import { stepsRows } from "../../../../src/charts/steps/rows.ts";
import { exampleStory, specOf } from "../../../setup/examples/story.ts";

test("a narrow column names fewer periods than a wide one, and each is named once where they are alike", () => {
  const story = exampleStory();
  const rows = stepsRows(story, specOf(story, "line"));
  const { periods, gutters } = lineDrawing(rows);
  expect(gutters).toEqual([]);
  expect(periods.map(({ class: name, ticks }) => [name, ticks.map(({ text }) => text)])).toEqual([
    ["narrow", ["2000", "2002", "2004"]],
    ["wide", ["1999", "2000", "2001", "2002", "2003", "2004"]],
  ]);
  const alike = lineDrawing({ ...rows, days: rows.days.slice(0, 2) });
  expect(alike.periods).toHaveLength(1);
});

test("labels of forty letters are cut into the room that there is, and make the drawing higher", () => {
  const story = exampleStory();
  const rows = stepsRows(story, specOf(story, "line"));
  const [line] = rows.lines;
  if (!line) throw new Error("no line");
  const many = { ...rows, lines: Array.from({ length: 8 }, () => ({ ...line, label: "n".repeat(40) })) };
  const { labels, gutters, height } = lineDrawing(many);
  expect(gutters).toEqual(["broad"]);
  expect(Math.max(...labels.flatMap(({ rows: texts }) => texts.map(({ length }) => length)))).toBeLessThanOrEqual(14);
  expect(height).toBeGreaterThan(400);
});
