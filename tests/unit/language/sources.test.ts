import { expect, test } from "vitest";
import { publishersOf, reportedBy, sourceDay, sourceName } from "../../../src/language/sources.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();

test("a source is named by its publisher, and by who carried it where that is another", () => {
  expect(sourceName(story, "coastguard-4")).toBe("Ashby Coastguard");
  expect(sourceName(story, "gazette-5")).toBe("The Ashby Gazette, as carried by The Brent Post");
  expect(() => sourceName(story, "gazette")).toThrow('No source "gazette" in "ashby-storm".');
});

test("a source's day is its own, or undated", () => {
  expect([sourceDay(story, "coastguard-4"), sourceDay(story, "pilots")]).toEqual(["5 March 2020", "undated"]);
});

test("several sources are told apart by semicolons, each with its day", () => {
  expect(reportedBy(story, ["gazette-5", "pilots"])).toBe(
    "The Ashby Gazette, as carried by The Brent Post, 5 March 2020; A pilots' newsletter, undated",
  );
  expect(reportedBy(story, ["coastguard-4"])).toBe("Ashby Coastguard, 5 March 2020");
});

test("publishers are named once, without carriers and days", () => {
  expect(publishersOf(story, ["gazette-5", "coastguard-4", "gazette-5"])).toEqual([
    "The Ashby Gazette",
    "Ashby Coastguard",
  ]);
});
