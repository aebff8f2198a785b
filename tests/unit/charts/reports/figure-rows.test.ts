import { expect, test } from "vitest";
import { figureRows } from "../../../../src/charts/reports/figure-rows.ts";
import { exampleStory, figure } from "../../../setup/examples/story.ts";

const story = { ...exampleStory(), series: {} };
const claim = { hedge: "as stated" as const, source: ["daily"] };

test("a figure that nobody else counts, and that never moved, is not drawn", () => {
  expect(figureRows(story, figure("x", { value: 10 }))).toBeUndefined();
  expect(figureRows(story, figure("x", { words: "hundreds" }))).toBeUndefined();
});

test("its earlier counts and those of others are marks of their days, in order, with who counted", () => {
  const rows = figureRows(
    story,
    figure("x", {
      value: 30,
      differs: [{ ...claim, value: 40, countedBy: "The council" }],
      history: [
        { ...claim, value: 10, asOf: "2001-02-01", date: "2001-02-01", kind: "update", countedBy: "Office of Counts" },
      ] as never,
    }),
  );
  expect(rows?.days.map(({ date, lines }) => [date, lines[0]?.words, lines[0]?.marks])).toEqual([
    ["2001-02-01", "10", [{ mark: "own", value: 10 }]],
    [
      "2001-02-03",
      "30, 40",
      [
        { mark: "own", value: 30 },
        { mark: "other", value: 40 },
      ],
    ],
  ]);
  expect(rows?.most).toBe(40);
  expect(rows?.key.map(({ mark, text }) => [mark, text])).toEqual([
    ["own", "Office of Counts"],
    ["other", "another counter"],
  ]);
});

test("what lies between two numbers is a mark at both", () => {
  const rows = figureRows(story, figure("x", { between: [1, 2], value: undefined } as never));
  expect(rows?.days[0]?.lines[0]?.marks.map(({ value }) => value)).toEqual([1, 2]);
});

test("counts below zero are marks on the same scale, and so is zero", () => {
  const rows = figureRows(story, figure("x", { between: [-4, -1], value: undefined } as never));
  expect([rows?.least, rows?.most]).toEqual([-4, 0]);
});

test("rows stand in the order in which their periods end, however these are written", () => {
  const before = (date: string, value: number) => ({
    ...claim,
    value,
    date,
    kind: "update",
    countedBy: "Office of Counts",
  });
  const moved = figure("x", {
    value: 30,
    asOf: "2023-12",
    history: [before("2023-Q1", 10), before("2022-04/2023-03", 5), before("2023-05-01", 20)] as never,
  });
  expect(figureRows(story, moved)?.days.map(({ date }) => date)).toEqual([
    "2022-04/2023-03",
    "2023-Q1",
    "2023-05-01",
    "2023-12",
  ]);
});

test("what a chart of the story knows as one counter under several names is one here as well", () => {
  const lines = [{ series: "x", label: "X", counter: { label: "The office", names: ["the office"] } }];
  const charts = { reports: { kind: "reports", lines } } as never;
  const counted = figure("x", { value: 30, differs: [{ ...claim, value: 40, countedBy: "the office" }] });
  const rows = figureRows({ ...story, charts }, counted);
  expect(rows?.days.flatMap(({ lines: [line] }) => line?.marks.map(({ mark }) => mark))).toEqual(["own", "own"]);
  expect(rows?.key.map(({ text }) => text)).toEqual(["The office"]);
});
