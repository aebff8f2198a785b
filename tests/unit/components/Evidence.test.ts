import { expect, test } from "vitest";
import Evidence from "../../../src/components/Evidence.astro";
import type { Story } from "../../../src/model/story.ts";
import { read } from "../../setup/components.ts";
import { ashby, REVIEWED } from "../../setup/examples/ashby.ts";
import { both, CHANGED, CORRECTION, never, UPDATE } from "../../setup/examples/changed.ts";

const evidence = (story: Story, id: string) => read(Evidence, { story, figure: story.figures[id] });

// A figure, and one that is computed from it.
test.each(["rescued", "rescued-per-brent"])("the evidence of %s tells of its correction and update", async (id) => {
  const text = await evidence(both, id);
  expect(text).toMatch(CORRECTION);
  expect(text).toMatch(UPDATE);
  expect(await evidence(never, id)).not.toMatch(CHANGED);
});

test("a figure that did not change says nothing of one that did", async () => {
  expect(await evidence(both, "wind")).not.toMatch(CHANGED);
});

test("a claim's age is told from the content: the day it describes, and the day of its review", async () => {
  const { story } = await ashby(REVIEWED);
  expect(await evidence(story, "rescued-brent")).toContain("5 March 2020; due for review on 1 April 2020");
  expect(await evidence(story, "wind")).not.toContain("review");
});
