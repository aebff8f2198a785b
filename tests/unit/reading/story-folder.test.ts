import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readStoryFolder } from "../../../src/reading/story-folder.ts";
import { nameOf } from "../../../src/reading/text-file.ts";
import { wordsOnPage } from "../../../src/reading/words.ts";
import { ASHBY, copyAshby, type Edit, lines } from "../../setup/examples/ashby.ts";
import { units } from "../../setup/examples/units.ts";

const scratch = await mkdtemp(join(tmpdir(), "folder-"));
afterAll(() => rm(scratch, { recursive: true }));

let copies = 0;
/** A fresh copy of the story, edited, in a folder of the name. */
const copy = (name: string, ...edits: Edit[]) => copyAshby(join(scratch, String(copies++)), name, ...edits);
/** What is wrong with the folder, its files named from there. */
const told = async (folder: string) =>
  lines((await readStoryFolder(folder, units)).problems).map((line) => line.replace(`${nameOf(folder)}/`, ""));

describe("the fixture", async () => {
  const { story, files, problems } = await readStoryFolder(ASHBY, units);

  test("has no problems, and the folder's name as its id", () => {
    expect([problems, story?.id, story?.headline]).toEqual([
      [],
      "ashby-storm",
      "A storm that never was struck the invented port of Ashby",
    ]);
  });

  test("has its sections in the order of their numbers, with id, file, head, figures and charts", () => {
    expect(story?.sections).toMatchObject([
      {
        id: "the-storm",
        file: "10-the-storm",
        title: "What the storm did",
        figures: ["rescued"],
        terms: ["breakwater"],
        parts: ["Fig", "Term", "Chart", "Quote"],
        charts: ["rescues", "rescues-by-day"],
      },
      {
        id: "what-is-known",
        file: "20-what-is-known",
        title: "What is known",
        figures: [],
        charts: ["people", "boats", "where"],
      },
    ]);
  });

  test("has the words of its sections, and those of its head and of what its parts print besides", () => {
    expect(story?.sections.map(({ words }) => words)).toEqual([14, 9]);
    expect(story?.words).toBe(
      story &&
        wordsOnPage(
          story,
          [...(files?.sections.values() ?? [])].flatMap(({ uses }) => uses),
        ),
    );
    expect(story?.words).toBeGreaterThan(100);
  });

  test("has the ids of sources, figures and series on them", () => {
    const { sources = {}, figures = {}, series = {} } = story ?? {};
    const ids = (records: Record<string, { id: string }>) => Object.values(records).map(({ id }) => id);
    for (const records of [sources, figures, series]) expect(ids(records)).toEqual(Object.keys(records));
  });

  test("has its computed figure computed, and its reports read", () => {
    expect(story?.figures["rescued-per-brent"]).toMatchObject({
      hedge: "at least",
      value: 8,
      asOf: "2020-03-05",
      source: ["coastguard-4", "gazette-5"],
    });
    expect(story?.series.rescued?.reports.map(({ value }) => value)).toEqual([4, 7, 20, 40]);
  });

  test("lists of one source and single sources are alike once read", () => {
    expect(story?.timeline.map(({ source }) => source)).toEqual([["gazette-5"], ["coastguard-4", "gazette-5"]]);
  });

  test("is plain data that can be stored", () => {
    expect(structuredClone(story)).toEqual(story);
  });
});

describe("what is wrong", () => {
  test("files that start with a dot are no one's mistake", async () => {
    const folder = await copy("ashby");
    await writeFile(join(folder, "series/.DS_Store"), "\0");
    await writeFile(join(folder, "sections/.10-a.mdx.swp"), "\0");
    expect(await told(folder)).toEqual([]);
  });

  test("a folder whose name is no id", async () => {
    const folder = await copy("Ashby storm");
    expect((await readStoryFolder(folder, units)).problems).toEqual([
      {
        file: nameOf(folder),
        line: 1,
        message: '"Ashby storm" is not an id. Name the folder with lower-case words joined by hyphens.',
      },
    ]);
  });

  test("all files that are wrong are told of together, and there is no story then", async () => {
    const folder = await copy(
      "ashby",
      ["quotes.yaml", "speaker", "speeker"],
      ["sections/20-what-is-known.mdx", "<Knowns />", "<Known />"],
    );
    await rm(join(folder, "timeline.yaml"));
    await writeFile(join(folder, "ledger.yaml"), "");
    const { story } = await readStoryFolder(folder, units);
    expect(story).toBeUndefined();
    expect((await told(folder)).map((line) => line.split(" ")[0])).toEqual([
      "ledger.yaml:1:",
      "quotes.yaml:3:",
      "quotes.yaml:5:",
      "sections/20-what-is-known.mdx:16:",
      "timeline.yaml:1:",
    ]);
  });

  test("a wrong section leaves the others standing", async () => {
    const { story } = await readStoryFolder(
      await copy("ashby", ["sections/10-the-storm.mdx", "title: What", "titel: What"]),
    );
    expect(story?.sections.map(({ id }) => id)).toEqual(["what-is-known"]);
  });

  test.each(["the-storm.mdx", "1-the-storm.mdx", "10-The-Storm.mdx", "10-the-storm.md", "100-the-storm.mdx"])(
    "a section named %s",
    async (name) => {
      const folder = await copy("ashby");
      await rename(join(folder, "sections/10-the-storm.mdx"), join(folder, "sections", name));
      expect(await told(folder)).toContain(
        `sections/${name}:1: not a section's name. Write two digits, a hyphen and an id: "20-human-cost.mdx".`,
      );
    },
  );

  test("a story without sections, whether their folder is empty or missing", async () => {
    const folder = await copy("ashby");
    await rm(join(folder, "sections"), { recursive: true });
    expect(await told(folder)).toContain("sections:1: no sections. Write at least one.");
    await mkdir(join(folder, "sections"));
    expect(await told(folder)).toContain("sections:1: no sections. Write at least one.");
  });

  test("a story may have no series, but none that is no CSV", async () => {
    const folder = await copy("ashby");
    await writeFile(join(folder, "series/notes.txt"), "Notes.");
    expect(await told(folder)).toEqual(["series/notes.txt:1: not a .csv file. Rename or remove it."]);
    await rm(join(folder, "series"), { recursive: true });
    expect(await told(folder)).toEqual([]);
  });

  test("what only the files together can say is not for the reader to say", async () => {
    const folder = await copy("ashby", ["timeline.yaml", "{rescued}", "{rescud}"]);
    const { story, problems } = await readStoryFolder(folder, units);
    expect([story?.id, problems]).toEqual(["ashby", []]);
  });
});

test("a folder named like another page of the site is refused", async () => {
  const folder = await copy("about");
  expect(await told(folder)).toEqual([
    expect.stringContaining('"about" is the address of another page. Choose another name for the folder.'),
  ]);
});
