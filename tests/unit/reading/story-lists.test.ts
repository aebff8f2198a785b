/** Series and sections of a folder: every file is an entry, also what cannot be read. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { areRead, readSections, readSeries, sectionId, sectionTexts } from "../../../src/reading/story-lists.ts";
import { ASHBY, ashby } from "../../setup/examples/ashby.ts";

const folder = await mkdtemp(join(tmpdir(), "lists-"));
afterAll(() => rm(folder, { recursive: true }));
for (const name of ["series", "sections"]) await mkdir(join(folder, name));
const messages = (files: ReadonlyMap<string, { problems: { message: string }[] }>) =>
  [...files].map(([name, { problems }]) => [name, ...problems.map(({ message }) => message.slice(0, 22))]);

test("those of the fixture are read whole", async () => {
  const [series, sections] = [await readSeries(ASHBY), await readSections(ASHBY)];
  expect([[...series.keys()], [...sections.keys()]]).toEqual([
    ["rescued"],
    ["10-the-storm.mdx", "20-what-is-known.mdx"],
  ]);
  expect([areRead(series), areRead(sections)]).toEqual([true, true]);
});

test("a folder without them has none", async () => {
  expect(await readSeries(join(folder, "nowhere"))).toEqual(new Map());
});

test("a series that cannot be read, or has another ending, keeps its id known", async () => {
  const write = (name: string, text: string | Buffer) => writeFile(join(folder, "series", name), text);
  await write("killed.csv", Buffer.from("\uFEFFdate", "utf16le"));
  await write("rescued.xlsx", "no CSV");
  await write("wounded.csv", "date,hedge,value,countedBy,source\n2020-03-01,about,4,A,b\n");
  await write("wounded.csv.bak", "old");
  await write(".hidden", "passed over");
  const series = await readSeries(folder);
  expect(messages(series)).toEqual([
    ["killed", "not UTF-8 but UTF-16, "],
    ["rescued", "not a .csv file. Renam"],
    ["wounded"],
    ["wounded.csv.bak", "not a .csv file. Renam"],
  ]);
  expect([series.get("wounded")?.reports.length, areRead(series)]).toEqual([1, false]);
});

test("a section that cannot be read, or has no section's name, is an entry with nothing but its problem", async () => {
  await writeFile(join(folder, "sections", "10-a.mdx"), "");
  await writeFile(join(folder, "sections", "b.mdx"), "---\ntitle: B\n---\n\nWords.\n");
  const sections = await readSections(folder);
  expect(messages(sections)).toEqual([
    ["10-a.mdx", "empty file. Write its "],
    ["b.mdx", "not a section's name. "],
  ]);
  expect(sections.get("b.mdx")).toMatchObject({ paragraphs: [], uses: [] });
});

test("the id of a section is in the name of its file", () => {
  expect(["10-the-storm.mdx", "1-a.mdx", "10-A.mdx", "10-a.md"].map(sectionId)).toEqual([
    "the-storm",
    undefined,
    undefined,
    undefined,
  ]);
});

test("the texts of sections are the same whatever program saved them, and what keeps one from being read is told", async () => {
  const { story } = await ashby();
  const content = join(folder, "saved");
  await cp(ASHBY, join(content, "stories", story.id), { recursive: true });
  const [file = ""] = story.sections.map(({ file }) => join(content, "stories", story.id, "sections", `${file}.mdx`));
  const before = sectionTexts(content, story);
  const text = await readFile(file, "utf8");
  expect(Object.keys(before)).toEqual(["the-storm", "what-is-known"]);
  expect(before["the-storm"]).toBe(text);
  await writeFile(file, `\uFEFF${text.replaceAll("\n", "\r\n")}`);
  expect(sectionTexts(content, story)).toEqual(before);
  await writeFile(file, Buffer.from(text, "utf16le"));
  expect(() => sectionTexts(content, story)).toThrow(/10-the-storm\.mdx:1: not UTF-8 but UTF-16.*\. Save it as UTF-8/);
});
