import { expect, test } from "vitest";
import { apartWords, dayCount, lastReported, stepsRows } from "../../../../src/charts/steps/rows.ts";
import { exampleStory, report, specOf } from "../../../setup/examples/story.ts";
import { unit } from "../../../setup/examples/units.ts";

const rows = () => stepsRows(exampleStory(), specOf(exampleStory(), "steps"));

test("every day of the chart is there, and a day without a report has no count", () => {
  expect(rows().days).toEqual(["2001-02-01", "2001-02-02", "2001-02-03", "2001-02-04"]);
  expect(rows().lines.map(({ days }) => days.map((day) => day?.printed))).toEqual([
    ["5", "at least 12 to 20", undefined, "at least 30"],
    [undefined, "2", undefined, undefined],
  ]);
});

test("a day keeps its lowest, its highest and every report", () => {
  const day = dayCount([report("2001-02-01", 9), report("2001-02-01", 4), report("2001-02-01", 6)], unit("people"));
  expect(day).toMatchObject({ low: 4, high: 9, ends: ["4", "9"], printed: "4 to 9" });
  expect(day?.reports.map(({ value }) => value)).toEqual([9, 4, 6]);
});

test("of two reports of one value the hedged wording is printed, since it claims less", () => {
  const exact = report("2001-02-01", 30);
  const floor = report("2001-02-01", 30, { hedge: "at least" });
  expect(dayCount([exact, floor], unit("people"))?.printed).toBe("at least 30");
  expect(dayCount([floor, exact], unit("people"))?.printed).toBe("at least 30");
});

test("a report outside its line moves neither the day's count nor the line, and is kept apart with its reason", () => {
  const story = exampleStory();
  const outside = [
    report("2001-02-02", 3, { outside: "old count", note: "Of the day before." }),
    report("2001-02-02", 90, { outside: "other counter", note: "The group’s own." }),
    report("2001-02-02", 95, { outside: "other counter", note: "The group’s own." }),
    report("2001-02-03", 31, { outside: "final tally", note: "Made later." }),
    report("2001-03-09", 31, { outside: "final tally", note: "After the days drawn." }),
  ];
  story.series["north-killed"]?.reports.push(...outside);
  const [north] = stepsRows(story, specOf(story, "steps")).lines;
  expect(north?.days.map((day) => day?.printed)).toEqual(["5", "at least 12 to 20", undefined, "at least 30"]);
  expect(north?.apart).toEqual(outside.slice(0, 4));
  expect(apartWords(outside.slice(0, 3), unit("people"))).toEqual(["old count: 3", "other counter: 90 to 95"]);
});

test("a line's colour is its population's", () => {
  expect(rows().lines.map(({ tone }) => tone)).toEqual(["tone-clay", "tone-slate"]);
});

test("the last day reported is found, and missed where there is none", () => {
  expect(rows().lines.map(lastReported)).toEqual([3, 1]);
  expect(lastReported({ label: "", tone: "", unit: unit(""), days: [undefined], apart: [] })).toBe(-1);
});

test("an unknown series is named", () => {
  const chart = { ...specOf(exampleStory(), "steps"), lines: [{ series: "nowhere", label: "" }] };
  expect(() => stepsRows(exampleStory(), chart)).toThrow('No figure "nowhere" in "example".');
});
