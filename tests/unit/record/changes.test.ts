import { expect, test } from "vitest";
import { chartOf } from "../../../src/charts/named.ts";
import {
  changeLines,
  changesOf,
  chartChanges,
  noticeLines,
  noticesOf,
  storyChanges,
} from "../../../src/record/changes.ts";
import type { HistoryEntry, Story } from "../../../src/model/story.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();

/** The story published on 2 March, its first two figures with the history; each entry's note is its name. */
function withHistory(
  id: string,
  ...entries: [figure: string, note: string, date: string, kind: HistoryEntry["kind"]][]
): Story {
  const figures = Object.entries(story.figures).map(([key, figure]) => {
    const history = entries
      .filter(([of]) => of === key)
      .map(([, note, date, kind]): HistoryEntry => ({
        hedge: "as stated",
        countedBy: "Office of Counts",
        value: 1,
        source: ["pilots"],
        note,
        date,
        changed: date,
        kind,
      }));
    return [key, { ...figure, history }];
  });
  return { ...story, id, published: "2020-03-02", figures: Object.fromEntries(figures) as Story["figures"] };
}
const notes = (stories: Story[], kind: HistoryEntry["kind"]) => changesOf(stories, kind).map(({ entry }) => entry.note);

test("corrections and updates are told apart", () => {
  const one = withHistory(
    "one",
    ["rescued", "moved", "2020-03-03", "update"],
    ["rescued", "wrong", "2020-03-04", "correction"],
  );
  expect(notes([one], "correction")).toEqual(["wrong"]);
  expect(notes([one], "update")).toEqual(["moved"]);
});

test("what changed before the story was published is no change of it; on that day it is", () => {
  const one = withHistory(
    "one",
    ["rescued", "before", "2020-03-01", "correction"],
    ["rescued", "on", "2020-03-02", "correction"],
  );
  expect(notes([one], "correction")).toEqual(["on"]);
});

test("changes of all figures and stories are in one list, newest first", () => {
  const one = withHistory(
    "one",
    ["rescued", "b", "2020-03-03", "correction"],
    ["missing", "d", "2020-03-05", "correction"],
  );
  const two = withHistory("two", ["wind", "a", "2020-03-02", "correction"], ["wind", "c", "2020-03-04", "correction"]);
  expect(notes([one, two], "correction")).toEqual(["d", "c", "b", "a"]);
  expect(changesOf([one, two], "correction").map((change) => `${change.story.id} ${change.figure.id}`)).toEqual([
    "one missing",
    "two wind",
    "one rescued",
    "two wind",
  ]);
});

test("an earlier count that never stood here is no change, whatever its day", () => {
  const one = withHistory("one", ["rescued", "found", "2020-03-04", "update"]);
  for (const entry of one.figures.rescued?.history ?? []) delete entry.changed;
  expect([changesOf([one], "update"), storyChanges(one)]).toEqual([[], []]);
});

test("changes of one day keep the order of the stories", () => {
  const [one, two] = ["one", "two"].map((id) => withHistory(id, ["wind", id, "2020-03-03", "update"]));
  if (!one || !two) throw new Error("unreachable");
  expect(notes([one, two], "update")).toEqual(["one", "two"]);
  expect(notes([two, one], "update")).toEqual(["two", "one"]);
});

test("the fixture, whose history is older than its publication, has none", () => {
  expect([changesOf([story], "correction"), changesOf([story], "update"), changesOf([], "update")]).toEqual([
    [],
    [],
    [],
  ]);
});

/** The fixture with its older value replaced after publication, and what more the ledger says. */
const changed = async (kind: string, ...more: string[]) =>
  (
    await ashby(
      ["ledger.yaml", "source: coastguard-4, kind: update }", `source: coastguard-4, kind: ${kind} }`],
      ["ledger.yaml", "note: It was 20. }", "note: It was 20., changed: 2020-03-07 }"],
      ["ledger.yaml", "figures:\n", `${more.join("")}figures:\n`],
    )
  ).story;

test("the day of a change is the day on which this site made it, where that is told", async () => {
  const [change] = changesOf([await changed("update")], "correction");
  expect([change?.day, change?.entry.date]).toEqual(["2020-03-07", "2020-03-03"]);
});

test("what a figure was changed to is the next value of its history, or the figure itself", () => {
  const one = withHistory("one", ["rescued", "a", "2020-03-03", "update"], ["rescued", "b", "2020-03-04", "update"]);
  expect(changesOf([one], "update").map(({ after }) => after.value)).toEqual([40, 1]);
});

test("a correction says what is right and what was wrong, an update what it was up to then", async () => {
  const one = await changed("update");
  expect(storyChanges(one).map(({ head, text }) => `${head}: ${text}`)).toEqual([
    "Corrected 7 March 2020: People rescued at Ashby: at least 40, not 30. It was 20.",
  ]);
  const two = withHistory("two", ["rescued", "The wind turned", "2020-03-04", "update"]);
  expect(storyChanges(two).map(({ head, text }) => `${head}: ${text}`)).toEqual([
    "Updated 4 March 2020: People rescued at Ashby: at least 40, up to then 1. The wind turned.",
  ]);
});

test("a figure computed from a changed one is changed too, and tells of it once", async () => {
  const one = await changed("update");
  expect(changeLines(one, ["rescued-per-brent", "rescued"])).toHaveLength(1);
  expect(changeLines(one, ["rescued-per-brent"])).toHaveLength(1);
  expect(changeLines(one, ["rescued-brent"])).toEqual([]);
});

test("a notice is told of the story and, where it names a series, of what draws that", async () => {
  const notice = (what: string) => `  - { date: 2020-03-08, kind: correction, ${what}note: A row was wrong }\n`;
  const one = await changed("update", "notices:\n", notice("series: rescued, "), notice(""));
  expect(storyChanges(one).map(({ text }) => text)).toEqual([
    "A row was wrong.",
    "A row was wrong.",
    "People rescued at Ashby: at least 40, not 30. It was 20.",
  ]);
  expect(changeLines(one, ["rescued"]).map(({ day }) => day)).toEqual(["2020-03-08", "2020-03-07"]);
  expect([noticesOf([one], "correction").length, noticesOf([one], "update").length]).toEqual([2, 0]);
});

test("what is shown beside a figure is told of where it is shown, and nowhere else", () => {
  const notice = { date: "2020-03-08", kind: "correction" } as const;
  const one = {
    ...story,
    notices: [
      { ...notice, series: "rescued", note: "A row" },
      { ...notice, differs: "rescued", note: "A count" },
      { ...notice, figure: "rescued", note: "The figure" },
      { ...notice, note: "A sentence" },
    ],
  };
  const texts = (...beside: Parameters<typeof changeLines>[2][]) =>
    changeLines(one, ["rescued"], ...beside).map(({ text }) => text);
  expect(texts()).toEqual(["A row.", "A count.", "The figure."]);
  expect(texts([])).toEqual(["The figure."]);
  expect(texts(["differs"])).toEqual(["A count.", "The figure."]);
  const drawn = (id: string) => chartChanges(one, chartOf(story, id)).map(({ text }) => text);
  expect([drawn("rescues-by-day"), drawn("people"), drawn("boats")]).toEqual([
    ["A row.", "The figure."],
    ["The figure."],
    [],
  ]);
  expect(noticeLines(one)).toHaveLength(4);
});
