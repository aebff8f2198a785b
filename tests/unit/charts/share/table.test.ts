import { expect, test } from "vitest";
import { shareTable } from "../../../../src/charts/share/table.ts";
import { exampleStory, specOf } from "../../../setup/examples/story.ts";

test("a share table has the whole, its parts, and a rest that no one counted", () => {
  expect(shareTable(exampleStory(), specOf(exampleStory(), "share")).rows).toEqual([
    ["Label of north-killed", "at least 30, 100%", "Office of Counts", "3 February"],
    ["Children", "7 to 9, at most 24 to 30%", "Office of Counts", "3 February"],
    ["Adults", "at least 21 to 23, about 70 to 77%", "computed", ""],
  ]);
});
