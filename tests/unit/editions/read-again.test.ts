import { afterAll, expect, test } from "vitest";
import { rereader } from "../../../src/editions/read-again.ts";
import { Scratch, STORY } from "../../setup/examples/content-folder.ts";

const scratch = await Scratch.make();
afterAll(() => scratch.remove());
const content = scratch.path("content");
const read = rereader({ content, shared: content });
const TODAY = "2021-06-01";

test("a story that is as it was is not read again; one that was changed is, and what is wrong with it is told", async () => {
  const first = await read(TODAY);
  expect([first.problems, [...first.files.keys()]]).toEqual([[], ["ashby-storm"]]);
  const second = await read(TODAY);
  expect([second.stories[0], [...second.files.keys()]]).toEqual([first.stories[0], []]);

  await scratch.edit(`${STORY}/story.yaml`, "headline: A storm", "headline: A gale");
  const changed = await read(TODAY);
  expect([changed.stories[0]?.headline.startsWith("A gale"), changed.files.size]).toEqual([true, 1]);

  await scratch.edit(`${STORY}/story.yaml`, "headline: A gale", "headlin: A gale");
  expect((await read(TODAY)).problems.length).toBeGreaterThan(0);
  await scratch.edit(`${STORY}/story.yaml`, "headlin: A gale", "headline: A gale");
  // As it was when it was last sound.
  expect((await read(TODAY)).files.size).toBe(0);
});

test("what all stories are judged by is part of each", async () => {
  await scratch.edit("content/site.yaml", "name: ", "name: The ");
  expect((await read(TODAY)).files.size).toBe(1);
});
