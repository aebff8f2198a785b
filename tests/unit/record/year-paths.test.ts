import { expect, test, vi } from "vitest";
import type { Story } from "../../../src/model/story.ts";
import { changeYearPaths, storyYearPaths } from "../../../src/record/year-paths.ts";
import { manyStories } from "../../setup/examples/many.ts";
import { exampleStory } from "../../setup/examples/story.ts";

const state = vi.hoisted(() => ({ stories: [] as Story[] }));
vi.mock("../../../src/reading/load.ts", () => ({ getStories: () => Promise.resolve(state.stories) }));

const notices = (year: string, count: number) =>
  Array.from({ length: count }, () => ({ date: `${year}-01-01`, kind: "correction" as const, note: "A name." }));

test("each year has a path, once there are more stories or changes than a page has room for", async () => {
  state.stories = manyStories(exampleStory(), 30);
  expect([await storyYearPaths(), await changeYearPaths()]).toEqual([[], []]);
  state.stories = manyStories({ ...exampleStory(), notices: [...notices("2021", 2), ...notices("2022", 2)] }, 400);
  expect(await storyYearPaths()).toEqual([{ params: { year: "2021" } }, { params: { year: "2020" } }]);
  expect(await changeYearPaths()).toEqual([{ params: { year: "2022" } }, { params: { year: "2021" } }]);
});
