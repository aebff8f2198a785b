import { afterAll, expect, test } from "vitest";
import { Scratch } from "../../setup/examples/content-folder.ts";

const scratch = await Scratch.make();
afterAll(() => scratch.remove());

test("the command makes it in the content folder, on the day it is told", async () => {
  const { status, out } = await scratch.run("new", "by-command", "A port was struck", "--today", "2024-03-01");
  expect([status, out.split(".")[0]]).toEqual([0, "content/stories/by-command: made"]);
  expect(await scratch.read("content/stories/by-command/story.yaml")).toContain("published: 2024-03-01");
}, 60_000);
