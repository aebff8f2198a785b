import { expect, test } from "vitest";
import { changesOf } from "../../../src/story/corrections.ts";
import type { HistoryEntry, Story } from "../../../src/story/model.ts";
import { ashby } from "./ashby.ts";

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
        hedge: "exactly",
        value: 1,
        source: ["pilots"],
        note,
        date,
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
