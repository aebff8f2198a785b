/** All content to a site and its stories, or to all that is wrong with it. Reads files; knows no Astro. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Story } from "./model.ts";
import type { Problem } from "./problem.ts";
import { pageSchema, type Site, siteSchema } from "./schema/site.ts";
import { parseMdx } from "./read/mdx.ts";
import { readStoryFolder } from "./read/story-folder.ts";
import { isProblem, nameOf, readText } from "./read/text-file.ts";
import { parseYaml } from "./read/yaml.ts";

export interface Content {
  /** Absent where site.yaml is wrong. */
  site?: Site;
  /** Newest first; those that could be joined, even if something in them is wrong. */
  stories: Story[];
  problems: Problem[];
}

/** Reads everything under `content/`. Publish only when `problems` is empty. */
export async function readContent(folder: string): Promise<Content> {
  const [site, stories, pages] = await Promise.all([readSite(folder), readStories(folder), readPages(folder)]);
  return {
    ...(site.site ? { site: site.site } : {}),
    stories: stories.stories,
    problems: [...site.problems, ...stories.problems, ...pages],
  };
}

async function readSite(folder: string): Promise<{ site?: Site; problems: Problem[] }> {
  const read = await readText(join(folder, "site.yaml"));
  if (isProblem(read)) return { problems: [read] };
  const { data, problems } = parseYaml(read, siteSchema);
  return data ? { site: data, problems } : { problems };
}

async function readStories(folder: string): Promise<{ stories: Story[]; problems: Problem[] }> {
  const parent = join(folder, "stories");
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  if (names.length === 0) {
    return { stories: [], problems: [{ file: nameOf(parent), line: 1, message: "no stories. Write at least one." }] };
  }
  const read = await Promise.all(names.map((name) => readStoryFolder(join(parent, name))));
  const stories = read.flatMap(({ story }) => (story ? [story] : []));
  return {
    stories: stories.sort((a, b) =>
      a.published < b.published ? 1 : a.published > b.published ? -1 : a.id < b.id ? -1 : 1,
    ),
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function readPages(folder: string): Promise<Problem[]> {
  const parent = join(folder, "pages");
  const names = (await readdir(parent).catch(() => [])).filter((name) => name.endsWith(".mdx")).sort();
  const read = await Promise.all(names.map((name) => readText(join(parent, name))));
  return read.flatMap((result) => {
    if (isProblem(result)) return [result];
    const { file, problems, uses } = parseMdx(result, pageSchema);
    const misplaced = uses.filter(({ name }) => name !== "Heading" && name !== "Note");
    return [
      ...problems,
      ...misplaced.map(({ name, line }) => ({
        file,
        line,
        message: `<${name}> belongs to a story. Pages have none; remove it.`,
      })),
    ];
  });
}
