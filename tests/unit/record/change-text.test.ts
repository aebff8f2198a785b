import { expect, test } from "vitest";
import { changeText } from "../../../src/record/change-text.ts";
import type { Figure, HistoryEntry } from "../../../src/model/story.ts";
import { exampleStory, figure } from "../../setup/examples/story.ts";

const story = exampleStory();

/** What is said of a figure that was changed from the entry. */
function text(now: Partial<Figure>, was: Partial<HistoryEntry>): string {
  const after = figure("rescued", { label: "Rescued", ...now });
  const { hedge, value, countedBy, source, asOf } = figure("rescued");
  const entry: HistoryEntry = { hedge, value, countedBy, source, date: asOf, kind: "correction", ...was };
  return changeText({ story, figure: after, entry, day: "2001-03-05", after: { ...after, date: after.asOf } });
}

test("another amount: what is right and what was wrong, or what it was up to then; then the note", () => {
  expect(text({ value: 12 }, { note: "It was misread" })).toBe("Rescued: 12, not 10. It was misread.");
  expect(text({ value: 12 }, { kind: "update" })).toBe("Rescued: 12, up to then 10.");
});

test("the same amount: what else of the claim is another", () => {
  expect(text({ countedBy: "The tugs" }, {})).toBe("Rescued: 10, counted by The tugs, not by Office of Counts.");
  expect(text({}, { countedBy: "not stated" })).toBe(
    "Rescued: 10, counted by Office of Counts, not by somebody whom the source does not name.",
  );
  expect(text({ asOf: "2001-02-04" }, { kind: "update" })).toBe(
    "Rescued: 10, as of 4 February 2001, before that 3 February 2001.",
  );
  expect(text({ source: ["wire"] }, { kind: "update" })).toBe(
    "Rescued: 10, reported by The Wire, as carried by The Echo, before that by The Daily.",
  );
  expect(text({ source: ["wire", "daily"] }, { note: "It is of the north." })).toBe("Rescued: 10. It is of the north.");
});
