import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { checkContent } from "../../../src/rules/content.ts";
import { nameOf } from "../../../src/reading/text-file.ts";
import { copyAshby, type Edit, lines } from "../../setup/examples/ashby.ts";

const scratch = await mkdtemp(join(tmpdir(), "content-"));
afterAll(() => rm(scratch, { recursive: true }));

const SITE = `name: Sourced
tagline: News
description: A site.
publisher: Nobody
contact: { label: us@news.example, url: "mailto:us@news.example" }
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
language: en-GB
`;
const PAGE = "---\ntitle: About\ndescription: About us.\n---\n\nWords.\n";

let content = "";
let number = 0;
const write = (file: string, text: string) => writeFile(join(content, file), text);
const story = (id: string, ...edits: Edit[]) => copyAshby(join(content, "stories"), id, ...edits);
const told = async () =>
  lines((await checkContent(content)).problems).map((line) => line.replace(`${nameOf(content)}/`, ""));

beforeEach(async () => {
  content = join(scratch, String(number++));
  await mkdir(join(content, "stories"), { recursive: true });
  await mkdir(join(content, "pages"));
  for (const page of ["about", "methodology"]) await write(`pages/${page}.mdx`, PAGE);
  await write("site.yaml", SITE);
  await cp("content/language", join(content, "language"), { recursive: true });
  await cp("content/units.yaml", join(content, "units.yaml"));
});

test("a site and one story are read without problems", async () => {
  await story("ashby-storm");
  const { site, stories, problems } = await checkContent(content);
  expect(problems).toEqual([]);
  expect(site).toMatchObject({ name: "Sourced", language: "en-GB", contact: { url: "mailto:us@news.example" } });
  expect(stories.map(({ id }) => id)).toEqual(["ashby-storm"]);
});

describe("the order of stories", () => {
  test("is newest first, whatever their names", async () => {
    await story("b", ["story.yaml", "published: 2020-03-06", "published: 2020-03-05"]);
    await story("c", ["story.yaml", "published: 2020-03-06", "published: 2020-03-07"]);
    await story("a");
    expect((await checkContent(content)).stories.map(({ id }) => id)).toEqual(["c", "a", "b"]);
  });

  test("of one day is that of their names", async () => {
    await story("b");
    await story("a");
    await story("c");
    expect((await checkContent(content)).stories.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("goes by publication, not by the last update", async () => {
    await story(
      "a",
      ["story.yaml", "published: 2020-03-06", "published: 2020-03-05"],
      ["story.yaml", "updated: 2020-03-07", "updated: 2021-01-01"],
    );
    await story("b");
    expect((await checkContent(content)).stories.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});

describe("what is wrong", () => {
  test("in the site, in each story and in a page is told together", async () => {
    await write("site.yaml", SITE.replace("language: en-GB", "language: English"));
    await write("pages/about.mdx", PAGE.replace("title:", "titel:"));
    await story("a", ["timeline.yaml", "{rescued}", "{rescud}"]);
    await story("b", ["quotes.yaml", "speaker", "speeker"]);
    expect((await told()).map((line) => line.split(" ")[0])).toEqual([
      "pages/about.mdx:2:",
      "pages/about.mdx:2:",
      "site.yaml:7:",
      "stories/a/timeline.yaml:9:",
      "stories/b/quotes.yaml:3:",
      "stories/b/quotes.yaml:5:",
    ]);
  });

  test("one story does not keep another from being read", async () => {
    await story("a");
    await mkdir(join(content, "stories/b"));
    const { stories, problems } = await checkContent(content);
    expect(stories.map(({ id }) => id)).toEqual(["a"]);
    expect(problems.length).toBeGreaterThan(0);
  });

  test("a missing site.yaml leaves the stories read", async () => {
    await story("a");
    await rm(join(content, "site.yaml"));
    const { site, stories } = await checkContent(content);
    expect([site, stories.length]).toEqual([undefined, 1]);
    expect(await told()).toEqual([expect.stringMatching(/^site\.yaml:1: missing file\./)]);
  });

  test("no stories at all, whether their folder is empty or missing", async () => {
    expect(await told()).toEqual(["stories:1: no stories. Write at least one."]);
    await rm(join(content, "stories"), { recursive: true });
    expect(await told()).toEqual(["stories:1: no stories. Write at least one."]);
  });

  test("in a story's files together, which is read nevertheless", async () => {
    await story("a", ["timeline.yaml", "{rescued}", "{rescud}"]);
    expect(await told()).toEqual(['stories/a/timeline.yaml:9: unknown figure "rescud". Did you mean "rescued"?']);
    expect((await checkContent(content)).stories.map(({ id }) => id)).toEqual(["a"]);
  });

  test("a chart of a series that is not there", async () => {
    const folder = await story("a", ["sections/10-the-storm.mdx", '<Chart id="rescues-by-day" />', ""]);
    await rm(join(folder, "series"), { recursive: true });
    expect(await told()).toEqual([
      'stories/a/charts.yaml:14: chart "rescues-by-day" is not used. Use it, or remove it.',
      'stories/a/charts.yaml:22: unknown series "rescued".',
    ]);
  });

  test("a part of a story in a page, with its line; headings and notes may stand there", async () => {
    await story("a");
    await write(
      "pages/about.mdx",
      `${PAGE}\n<Heading id="a">A</Heading>\n\n<Note title="b">Words.</Note>\n\n<Chart id="rescues" />\n`,
    );
    expect(await told()).toEqual(["pages/about.mdx:12: <Chart> belongs to a story. Pages have none; remove it."]);
  });
});

test("files beside the stories and beside the pages are passed over", async () => {
  await story("a");
  await write("stories/notes.txt", "Notes.");
  await write("pages/notes.txt", "Notes.");
  expect(await told()).toEqual([]);
});

describe("pages and folders that are not as they should be", () => {
  test("a page that is missing is told, and one that no address has", async () => {
    await story("a");
    await rm(join(content, "pages/methodology.mdx"));
    await write("pages/privacy.mdx", PAGE);
    expect(await told()).toEqual([
      'pages/methodology.mdx:1: missing file, to which the foot of every page leads. Write it: a title and a description between two lines "---", then the text.',
      "pages/privacy.mdx:1: no page of the site. It has about and methodology; move the text there, and remove the file.",
    ]);
  });

  test.each([
    ["pages", "pages:1: a file where a folder belongs. Rename or remove it."],
    ["stories", "stories:1: a file where a folder belongs. Rename or remove it."],
    ["stories/a/sections", "stories/a/sections:1: a file where a folder belongs. Rename or remove it."],
    ["stories/a/series", "stories/a/series:1: a file where a folder belongs. Rename or remove it."],
    ["published", "published:1: a file where a folder belongs. Rename or remove it."],
    ["published/a", "published/a:1: a file where a folder belongs. Rename or remove it."],
  ])("a file in the place of %s is one line", async (folder, line) => {
    await story("a");
    await mkdir(join(content, "published"));
    await rm(join(content, folder), { recursive: true, force: true });
    await write(folder, "Words.");
    expect(await told()).toEqual([line]);
  });

  test("a folder without a story is one line, not one for each of its files", async () => {
    await story("a");
    await mkdir(join(content, "stories/b"));
    expect(await told()).toEqual([
      'stories/b:1: no story: none of its files is here. Remove the folder, and begin one with npm run new -- <slug> "<headline>".',
    ]);
  });

  test("what systems and open spreadsheets leave in folders is passed over", async () => {
    await story("a");
    await mkdir(join(content, "stories/.git"));
    for (const name of ["~$rescued.csv", ".~lock.rescued.csv#", "Thumbs.db", "desktop.ini", ".DS_Store"])
      await write(`stories/a/series/${name}`, "\u0000");
    expect(await told()).toEqual([]);
  });
});
