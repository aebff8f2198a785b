import { expect, test } from "vitest";
import { sourceLine } from "../../../src/charts/drawn.ts";
import { exampleStory, figure, specOf } from "../../setup/examples/story.ts";

test("one source is named with its day", () => {
  expect(sourceLine(exampleStory(), specOf(exampleStory(), "people"))).toBe("Source: The Daily, 3 February 2001");
});

test("several are named once each, with who carried them, and a page without a day says so", () => {
  const story = exampleStory();
  Object.assign(story.figures, { displaced: figure("displaced", { source: ["wire", "daily"] }) });
  expect(sourceLine(story, specOf(story, "bars"))).toBe(
    "Sources: The Daily, 3 February 2001; The Wire, as carried by The Echo, undated",
  );
});

test("reports over days are counted, with the days that they describe", () => {
  expect(sourceLine(exampleStory(), specOf(exampleStory(), "steps"))).toBe(
    "Sources: 6 reports by 2 publishers, 1–4 February 2001",
  );
});
