import { expect, test } from "vitest";
import MoreStories from "../../../src/components/MoreStories.astro";
import { read, render } from "../../setup/components.ts";
import { tied } from "../../setup/examples/tied.ts";

const [story] = tied;
if (!story) throw new Error("unreachable");

test("a story leads on to the parts of its serial but itself, to related stories and to its topics", async () => {
  const html = await render(MoreStories, { story });
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, path]) => path)).toEqual([
    "/series/weather/",
    "/older/",
    "/older/",
    "/topics/storms/",
  ]);
  expect(html.match(/aria-current/g)).toHaveLength(1);
  expect(await read(MoreStories, { story })).toContain("Part 2 of 2: Bad weather An older storm, at least 40");
});

test("a story that is tied to nothing has nothing there", async () => {
  expect((await render(MoreStories, { story: { ...story, ties: undefined } })).trim()).toBe("");
});
