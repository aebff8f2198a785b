import { expect, test } from "vitest";
import { newBuild } from "../../../../src/commands/build/step.ts";
import { summaryOf } from "../../../../src/commands/build/summary.ts";

test("the summary says what is in the site, and how much of it was made", () => {
  const build = newBuild({ published: "dist", next: "", last: "", work: "", kept: "" });
  build.settings = { site: "https://example.org", base: "/news/" };
  build.counts = { made: 21, kept: 2084, pictures: { drawn: 3, kept: 1200 } };
  expect(summaryOf(build, { files: 12_345, bytes: 67_890_123, seconds: 4.56 })).toBe(
    "Built 2,105 pages, 12,345 files, 67.9 MB for https://example.org/news/ into dist/ in 4.6 s (21 pages made, 2,084 taken over; 3 pictures drawn, 1,200 kept).",
  );
});
