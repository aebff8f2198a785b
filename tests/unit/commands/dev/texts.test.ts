import { rename, writeFile } from "node:fs/promises";
import { afterAll, expect, test } from "vitest";
import { Texts } from "../../../../src/commands/dev/texts.ts";
import { Scratch, STORY } from "../../../setup/examples/content-folder.ts";

const scratch = await Scratch.make();
afterAll(() => scratch.remove());
const content = scratch.path("content");
const STORM = scratch.path(STORY, "sections/10-the-storm.mdx");
const ALL = [
  ...["about", "methodology"].map((name) => scratch.path("content/pages", `${name}.mdx`)),
  ...["10-the-storm", "20-what-is-known"].map((name) => scratch.path(STORY, "sections", `${name}.mdx`)),
];

test("what was looked at is sound only once it is kept, and then what is new in it is told", async () => {
  const texts = new Texts({ content, shared: content });
  texts.look();
  expect(texts.soundOf(STORM)).toBeUndefined();
  expect(texts.keep().sort()).toEqual(ALL.sort());
  const sound = texts.soundOf(STORM);
  expect(sound).toContain("title: What the storm did");

  await scratch.edit(`${STORY}/sections/10-the-storm.mdx`, "held.", "fell.");
  texts.look();
  expect(texts.soundOf(STORM)).toBe(sound);
  expect(texts.keep()).toEqual([STORM]);
  expect(texts.soundOf(STORM)).toBe(sound?.replace("held.", "fell."));
  texts.look();
  expect(texts.keep()).toEqual([]);
});

test("files that come, go, or get another name are new; a file that is none of the texts is not looked at", async () => {
  const texts = new Texts({ content, shared: content });
  texts.look();
  texts.keep();
  const moved = scratch.path(STORY, "sections/15-the-storm.mdx");
  await rename(STORM, moved);
  await writeFile(scratch.path(STORY, "sections/notes.txt"), "no");
  texts.look();
  expect(texts.keep().sort()).toEqual([STORM, moved].sort());
  expect([texts.soundOf(STORM), texts.sound.size]).toEqual([undefined, 4]);
});
