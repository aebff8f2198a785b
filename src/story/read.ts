/** All content to a site and its stories, or to all that is wrong with it. Reads files; knows no Astro. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { checkAcross } from "./check/across.ts";
import type { Language } from "./lint/language.ts";
import { lintPage } from "./lint/lint.ts";
import type { Story } from "./model.ts";
import type { Problem } from "./problem.ts";
import { lostStories, readRecord } from "./record-file.ts";
import { pageSchema, type Site, siteSchema } from "./schema/site.ts";
import { inSections } from "./prose/sections.ts";
import { readLanguage } from "./read/language.ts";
import { parseMdx } from "./read/mdx.ts";
import { type ReadStory, readStoryFolder, type StoryFiles } from "./read/story-folder.ts";
import { isProblem, nameOf, readText } from "./read/text-file.ts";
import { readRedirects, type Redirect } from "./read/redirects.ts";
import { parseYaml } from "./read/yaml.ts";

/** How many stories are read at a time: more are no faster, and each takes memory while it is read. */
const AT_ONCE = 8;

export interface Content {
  /** Absent where site.yaml is wrong. */
  site?: Site;
  /** Newest first; those that could be joined, even if something in them is wrong. */
  stories: Story[];
  /** Where everything in a story stands, by the story's id. */
  files: Map<string, StoryFiles>;
  /** Where published addresses went. */
  redirects: Redirect[];
  problems: Problem[];
}

/** Reads everything under `content/`. Publish only when `problems` is empty. */
export async function readContent(folder: string): Promise<Content> {
  const site = await readSite(folder);
  const words = site.site ? await readLanguage(folder, site.site.language) : { problems: [] };
  const [stories, pages, redirects] = await Promise.all([
    readStories(folder, words.language),
    readPages(folder, words.language),
    readRedirects(folder),
  ]);
  return {
    ...(site.site ? { site: site.site } : {}),
    stories: stories.stories,
    files: stories.files,
    redirects: redirects.redirects,
    problems: [
      ...site.problems,
      ...words.problems,
      ...stories.problems,
      ...checkAcross(stories.stories, stories.files),
      ...pages,
      ...redirects.problems,
    ],
  };
}

async function readSite(folder: string): Promise<{ site?: Site; problems: Problem[] }> {
  const read = await readText(join(folder, "site.yaml"));
  if (isProblem(read)) return { problems: [read] };
  const { data, problems } = parseYaml(read, siteSchema);
  return data ? { site: data, problems } : { problems };
}

async function readStories(
  folder: string,
  language: Language | undefined,
): Promise<Pick<Content, "stories" | "files" | "problems">> {
  const parent = join(folder, "stories");
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  if (names.length === 0) {
    return {
      stories: [],
      files: new Map(),
      problems: [{ file: nameOf(parent), line: 1, message: "no stories. Write at least one." }],
    };
  }
  const read: ReadStory[] = [];
  for (let i = 0; i < names.length; i += AT_ONCE) {
    const some = names.slice(i, i + AT_ONCE).map(async (name) => {
      const { record, problems } = await readRecord(folder, name);
      const story = await readStoryFolder(join(parent, name), record, language);
      return { ...story, problems: [...problems, ...story.problems] };
    });
    read.push(...(await Promise.all(some)));
  }
  const stories = read.flatMap(({ story }) => (story ? [story] : []));
  return {
    stories: stories.sort((a, b) =>
      a.published < b.published ? 1 : a.published > b.published ? -1 : a.id < b.id ? -1 : 1,
    ),
    files: new Map(read.flatMap(({ story, files }) => (story && files ? [[story.id, files] as const] : []))),
    problems: [...read.flatMap(({ problems }) => problems), ...(await lostStories(folder, names))],
  };
}

async function readPages(folder: string, language: Language | undefined): Promise<Problem[]> {
  const parent = join(folder, "pages");
  const names = (await readdir(parent).catch(() => [])).filter((name) => name.endsWith(".mdx")).sort();
  const read = await Promise.all(names.map((name) => readText(join(parent, name))));
  return read.flatMap((result) => {
    if (isProblem(result)) return [result];
    const parsed = parseMdx(result, pageSchema);
    const { file, problems, uses } = parsed;
    const misplaced = uses.filter(({ name }) => name !== "Heading" && name !== "Note");
    return [
      ...problems,
      ...(language ? lintPage(inSections(parsed), parsed, language) : []),
      ...misplaced.map(({ name, line }) => ({
        file,
        line,
        message: `<${name}> belongs to a story. Pages have none; remove it.`,
      })),
    ];
  });
}
