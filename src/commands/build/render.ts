/**
 * Has Astro render the pages of every part that is made anew, and the worker threads make its editions meanwhile. Of many stories
 * Astro gets some at a time, so that its memory does not grow with them.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { cataloguePages } from "../../editions/catalogue-pages.ts";
import { sitePages } from "../../editions/site-pages.ts";
import { contentFolders } from "../../reading/content-folders.ts";
import type { Story } from "../../model/story.ts";
import { handOver } from "../../reading/handed-over.ts";
import { filesIn } from "../built-site.ts";
import { astro } from "./astro.ts";
import type { ToMake } from "./make-editions.ts";
import { SITE } from "./parts-of-site.ts";
import { type Build, type Step } from "./step.ts";

export const render: Step = {
  name: "render",
  reads: "content, kept, settings, folders; content/, src/, public/ and the environment, by Astro itself",
  writes: "the work folder, rendered; the editions in the staged folder, and files; warnings, counts",
  failure: "The build failed. dist/ is as it was.",
  run: async (build) => {
    if (build.kept.has(SITE)) return;
    mkdirSync(build.folders.next, { recursive: true });
    await Promise.all([renderPages(build), makeEditions(build)]);
  },
};

/** How many stories Astro gets at a time. */
const AT_ONCE = 150;

async function renderPages(build: Build): Promise<void> {
  const { content, folders, kept } = build;
  const { site, stories, catalogue } = content;
  if (!site) throw new Error("content/site.yaml was not read.");
  const made = stories.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  let pages = 0;
  const heard = () => build.progress.say("Pages rendered", ++pages);
  for (let i = 0; i === 0 || i < made.length; i += AT_ONCE) {
    const rendered = made.slice(i, i + AT_ONCE);
    const folder = join(folders.work, `${build.rendered.length}`);
    mkdirSync(folder, { recursive: true });
    const file = join(folders.work, "content.json");
    // The first also renders what belongs to no story, which is made of all.
    const some = i === 0 ? stories : stories.filter(({ id }) => rendered.includes(id));
    handOver(file, { site, rendered, catalogue, stories: some });
    build.warnings.push(...(await astro(file, folder, heard)));
    build.rendered.push({ folder, files: filesIn(folder) });
  }
}

async function makeEditions(build: Build): Promise<void> {
  const { content, settings, folders, kept, last, pool, progress, files, counts } = build;
  const { site, stories, pages, catalogue } = content;
  if (!site) return;
  const words = (name: string) =>
    pages.find(({ file }) => file.endsWith(`/${name}.mdx`))?.data ?? { title: "", description: "" };
  const { content: folder } = contentFolders(process.env);
  const make = (part: string, of: ToMake["of"]) => {
    const before = last?.parts.has(part) ? folders.published : undefined;
    return pool.run("make-editions", { site, origin: settings.site, content: folder, of, to: folders.next, before });
  };
  const own = sitePages(site, words("about"), words("methodology"));
  const ofSite = { stories, pages: [...own, ...cataloguePages(catalogue, stories)] };
  const ofStories = stories.filter(({ id }) => !kept.has(id));
  let done = 0;
  const makeStory = async (story: Story) => {
    const made = await make(story.id, { story });
    progress.say("Stories with their files", ++done, ofStories.length);
    return made;
  };
  const made = [make(SITE, ofSite), ...ofStories.map(makeStory)];
  for (const { files: more, pictures } of await Promise.all(made)) {
    files.push(...more);
    counts.pictures.drawn += pictures.drawn;
    counts.pictures.kept += pictures.kept;
  }
}
