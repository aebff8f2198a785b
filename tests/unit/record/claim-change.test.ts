import { expect, test } from "vitest";
import { answersTo, changedParts, isKept } from "../../../src/record/claim-change.ts";
import { recordStory, type RecordedFigure } from "../../../src/record/story-record.ts";
import type { Figure, HistoryEntry } from "../../../src/model/story.ts";
import { exampleStory, figure } from "../../setup/examples/story.ts";
import { unit } from "../../setup/examples/units.ts";

/** The figure as it was recorded. */
function recorded(of: Figure): RecordedFigure {
  const { figures } = recordStory({ ...exampleStory(), figures: { [of.id]: of } });
  const was = figures[of.id];
  if (!was) throw new Error("unreachable");
  return was;
}
const parts = (was: Partial<Figure>, now: Partial<Figure>) =>
  changedParts(recorded(figure("a", was)), figure("a", now));

test("each part of a claim is looked at by itself", () => {
  expect(parts({}, {})).toEqual([]);
  expect(parts({}, { value: 11, unit: unit("boats") })).toEqual(["amount", "unit"]);
  expect(parts({}, { hedge: "about" })).toEqual(["amount"]);
  expect(parts({}, { countedBy: "B", asOf: "2001-02-04" })).toEqual(["counter", "day"]);
  expect(parts({ since: "2001-02-01" }, { since: "2001-02-01", until: "2001-02-02" })).toEqual(["period"]);
  expect(parts({ source: ["daily", "wire"] }, { source: ["wire"] })).toEqual(["source"]);
  expect(parts({ source: ["wire"] }, { source: ["daily", "wire"] })).toEqual([]);
});

test("of a computed figure only another formula or unit is a change of its own", () => {
  const formula = (...of: string[]) => ({ operation: "sum" as const, of });
  const was = { formula: formula("b", "c") };
  expect(parts(was, { ...was, value: 11, countedBy: "B", asOf: "2001-02-04", source: [] })).toEqual([]);
  expect(parts(was, { formula: formula("b", "d"), value: 11, countedBy: "B" })).toEqual(["amount"]);
  expect(parts(was, { ...was, unit: unit("boats") })).toEqual(["unit"]);
  expect(parts(was, { value: 10, countedBy: "B" })).toEqual([]);
});

test("a published entry may be given a note, and nothing else", () => {
  const entry: HistoryEntry = {
    hedge: "about",
    value: 4,
    countedBy: "A",
    date: "2001-02-01",
    source: ["wire"],
    kind: "update",
  };
  expect(isKept(entry, { ...entry, note: "With the crew." })).toBe(true);
  expect(isKept({ ...entry, note: "With the crew." }, { ...entry, note: "Without." })).toBe(false);
  expect(isKept({ ...entry, note: "With the crew." }, entry)).toBe(false);
  expect(isKept(entry, { ...entry, kind: "correction", note: "It was wrong." })).toBe(false);
  const was = recorded(figure("a", { hedge: "about", value: 4, history: [entry] }));
  const answers = (...history: HistoryEntry[]) => answersTo(was, figure("a", { history })).length;
  expect([
    answers(entry),
    answers({ ...entry, note: "B." }),
    answers(entry, { ...entry, changed: "2001-03-05" }),
  ]).toEqual([0, 0, 1]);
});
