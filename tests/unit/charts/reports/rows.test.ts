import { expect, test } from "vitest";
import { bySort, markOf, reportsRows } from "../../../../src/charts/reports/rows.ts";
import { exampleStory, report, specOf } from "../../../setup/examples/story.ts";

const rows = (story = exampleStory()) => reportsRows(story, specOf(story, "reports"));

test("every day has every line, and every report of it is a mark", () => {
  const { days } = rows();
  expect(days.map(({ day }) => day)).toEqual(["1 Feb", "2 Feb", "3 Feb", "4 Feb"]);
  expect(days[1]?.lines).toEqual([
    {
      label: "North",
      tone: "tone-clay",
      words: "at least 12 to 20",
      short: "at least 12 to 20",
      marks: [
        { mark: "own", value: 12 },
        { mark: "own", value: 20 },
      ],
    },
    { label: "South", tone: "tone-slate", words: "2", short: "2", marks: [{ mark: "own", value: 2 }] },
  ]);
});

test("a day without a report says so and has no mark", () => {
  expect(rows().days[2]?.lines.map(({ words, marks }) => [words, marks])).toEqual([
    ["no report", []],
    ["no report", []],
  ]);
});

test("what cannot be compared is a mark too, and its reason stands in the words", () => {
  const story = exampleStory();
  story.series["north-killed"]?.reports.push(
    report("2001-02-02", 9, { outside: "other counter", note: "The group’s own." }),
    report("2001-02-03", 31, { outside: "final tally", note: "Made later." }),
  );
  const { days, most } = rows(story);
  expect(days[1]?.lines[0]).toMatchObject({
    words: "at least 12 to 20; other counter: 9",
    short: "at least 12 to 20",
    marks: [{ mark: "own" }, { mark: "own" }, { mark: "other", value: 9 }],
  });
  expect(days[2]?.lines[0]).toMatchObject({ words: "final tally: 31", short: "final tally: 31" });
  expect(most).toBe(31);
});

test("a mark says whose count it is", () => {
  const names = ["The office", "Office of Counts"];
  const mark = (more: Parameters<typeof report>[2]) => markOf(report("2001-02-01", 1, more), names);
  expect(mark({})).toBe("own");
  expect(mark({ countedBy: "The pilots" })).toBe("other");
  expect(mark({ countedBy: "not stated" })).toBe("unnamed");
  expect(mark({ outside: "other counter" })).toBe("other");
  expect(mark({ outside: "old count" })).toBe("apart");
  expect(mark({ countedBy: "not stated", outside: "old count" })).toBe("apart");
});

test("the key tells of each line's counter in its colour, then of the marks that are drawn, and of no other", () => {
  const story = exampleStory();
  const texts = () => rows(story).key.map(({ mark, tone, text }) => `${mark} ${tone} ${text}`);
  // The south's chart names no counter, so it is the figure's.
  const owners = ["own tone-clay North: the office", "own tone-slate South: Office of Counts"];
  expect(texts()).toEqual(owners);
  story.series["north-killed"]?.reports.push(report("2001-02-03", 9, { countedBy: "not stated" }));
  expect(texts()).toEqual([...owners, "unnamed tone-none counter not named"]);
  story.series["south-killed"]?.reports.splice(0, 1, report("2001-02-02", 2, { countedBy: "The pilots" }));
  expect(texts()).toEqual([owners[0], "other tone-none another counter", "unnamed tone-none counter not named"]);
});

test("marks that are drawn alike stand together, in one order", () => {
  const marks = (["apart", "own", "other", "own"] as const).map((mark, i) => ({ mark, i }));
  expect(bySort(marks).map(([mark, same]) => [mark, same.map(({ i }) => i)])).toEqual([
    ["own", [1, 3]],
    ["other", [2]],
    ["apart", [0]],
  ]);
});
