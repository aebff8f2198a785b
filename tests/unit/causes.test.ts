/**
 * Causes only: a file that cannot be read is one line, its own, and nothing is concluded from what it would have held.
 * Every file of a published story and of the site is spoiled in every way in turn.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { addressesOf, idsOf, THINGS } from "../../src/record/addresses-of.ts";
import { writeChartRecords } from "../../src/record/chart-record-file.ts";
import { recordStory, storyRecordText } from "../../src/record/story-record.ts";
import { nameOf } from "../../src/reading/text-file.ts";
import { checkPublishable as checkContent } from "../../src/editions/publishable.ts";
import { copyAshby, lines } from "../setup/examples/ashby.ts";

const content = await mkdtemp(join(tmpdir(), "causes-"));
afterAll(() => rm(content, { recursive: true }));
for (const shared of ["site.yaml", "units.yaml", "language", "pages"])
  await cp(join("content", shared), join(content, shared), { recursive: true });
await copyAshby(join(content, "stories"), "ashby-storm", [
  "story.yaml",
  "tags:",
  "authors: [nell]\ntopics: [storms]\ntags:",
]);
await writeFile(join(content, "people.yaml"), "people:\n  nell: { name: Nell Arden, role: Reporter }\n");
await writeFile(join(content, "topics.yaml"), "topics:\n  storms: { name: Storms, description: What they did. }\n");
await mkdir(join(content, "published"));
const [story] = (await checkContent(content)).stories;
if (!story) throw new Error("The fixture story cannot be read.");
await writeFile(join(content, "published/ashby-storm.json"), storyRecordText(recordStory(story)));
writeChartRecords(story, content);
const published = THINGS.flatMap((thing) => idsOf(thing, story).flatMap((id) => addressesOf(thing, story.id, id)));
await writeFile(
  join(content, "published/addresses.txt"),
  `${[...published, "/ashby-storm/old/", "/people/nell/", "/topics/storms/"].join("\n")}\n`,
);
await writeFile(join(content, "redirects.yaml"), "/ashby-storm/old/: /ashby-storm/the-storm/\n");

const files = (await readdir(content, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(content.length + 1)
      .replaceAll("\\", "/"),
  )
  .sort();
const told = async () =>
  lines((await checkContent(content)).problems).map((line) => line.replace(`${nameOf(content)}/`, ""));

/** What a program, a merge or a slip makes of a file; the slip is one that its kind of file cannot be read with. */
const SLIPS: Readonly<Record<string, (text: string) => string>> = {
  yaml: (text) => text.replace("\n", "\n\t- [\n"),
  mdx: (text) => `${text}\n<Fig id="rescued"\n`,
  csv: (text) => text.replace(/\n$/, ',"open\n'),
  json: (text) => text.slice(0, -9),
  txt: (text) => `${text}and more\n`,
};
const SPOILT: readonly (readonly [string, (text: string, file: string) => string | Buffer])[] = [
  ["UTF-16", (text) => Buffer.from(`\uFEFF${text}`, "utf16le")],
  ["Windows-1252", (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xe9, 0x0a])])],
  ["a conflict", (text) => `<<<<<<< HEAD\n${text}=======\n>>>>>>> theirs\n`],
  ["emptiness", () => "\n"],
  ["a byte order mark alone", () => "\uFEFF"],
  ["a web page", () => "<!DOCTYPE html>\n<html><body>Sign in</body></html>\n"],
  ["a workbook", () => Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00])],
  ["zeros", (text) => Buffer.alloc(text.length)],
  ["a slip", (text, file) => SLIPS[file.replace(/.*\./, "")]?.(text) ?? ""],
];

test("the content is sound, and there is enough of it", async () => {
  expect(await told()).toEqual([]);
  expect(files.length).toBeGreaterThan(15);
});

/** What the check tells while `spoil` has its way with the file. */
async function whileSpoilt(file: string, spoil: (path: string, text: string) => Promise<void>): Promise<string[]> {
  const path = join(content, file);
  const bytes = await readFile(path);
  await spoil(path, bytes.toString());
  try {
    return await told();
  } finally {
    await rm(path, { recursive: true, force: true });
    await writeFile(path, bytes);
  }
}

/** A line of that file and no other. */
const oneLineOf = (file: string) => [expect.stringMatching(`^${file.replaceAll(".", "\\.")}:\\d+: [^\\n]+$`) as string];

describe.each(SPOILT)("with %s in the place of its text", (_, spoil) => {
  test.each(files)("%s is one line", async (file) => {
    expect(await whileSpoilt(file, (path, text) => writeFile(path, spoil(text, file)))).toEqual(oneLineOf(file));
  });
});

test.each(files)("a folder in the place of %s is one line", async (file) => {
  const spoil = async (path: string) => {
    await rm(path);
    await mkdir(path);
  };
  expect(await whileSpoilt(file, spoil)).toEqual(oneLineOf(file));
});

describe("a file that was cut off in the middle of a line", () => {
  // A text in Markdown that ends early is a shorter text.
  test.each(files.filter((name) => !name.endsWith(".mdx")))("%s is one line", async (file) => {
    const half = (text: string) => text.slice(0, text.lastIndexOf("\n", text.length * 0.7) - 3);
    expect(await whileSpoilt(file, (path, text) => writeFile(path, half(text)))).toEqual(oneLineOf(file));
  });
});

describe("a record that was edited by hand", () => {
  const edits: readonly (readonly [string, (text: string) => string])[] = [
    ["a number of it", (text) => text.replace(/\b[1-9]\d?\b(?=[,}\]\n])/, "99")],
    ["a word of it", (text) => text.replace(/"label": "\w+/, '"label": "Other')],
    ["a field taken out", (text) => text.replace(/"(?:hedge|title)": "[^"]*",?/, "")],
    ["all of it", () => "{}\n"],
    ["nothing", () => "null\n"],
    ["a list", () => "[]\n"],
  ];
  const frozen = files.filter((name) => /^published\/ashby-storm\/.*json$/.test(name));
  test.each(edits.flatMap(([what, edit]) => frozen.map((file) => [what, file, edit] as const)))(
    "%s in %s",
    async (_, file, edit) => {
      const found = await whileSpoilt(file, (path, text) => {
        if (edit(text) === text) throw new Error(`${file} has nothing to edit.`);
        return writeFile(path, edit(text));
      });
      expect(found).toEqual(oneLineOf(file));
      expect(found[0]).toContain("not what was recorded under");
    },
  );

  test.each(edits.slice(3))("%s in the record of the story", async (_, edit) => {
    const file = "published/ashby-storm.json";
    const found = await whileSpoilt(file, (path, text) => writeFile(path, edit(text)));
    expect(found).toEqual(oneLineOf(file));
  });
});
