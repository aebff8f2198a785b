/**
 * Which files are which collection. A story is read whole by src/rules/content.ts, which checks it; only the bodies of
 * sections and pages, which MDX renders, are collections of files.
 */
import { defineCollection } from "astro:content";
import { glob, type Loader } from "astro/loaders";
import { takeOver } from "./reading/handed-over.ts";
import { ContentError } from "./model/problem.ts";
import { rereader } from "./editions/read-again.ts";
import { pageSchema } from "./model/schema/site.ts";
import { sectionSchema } from "./model/schema/story.ts";
import { contentFolders } from "./reading/content-folders.ts";

const folders = contentFolders(process.env);
const CONTENT = folders.content;

/** What a build has read already. */
const handed = takeOver();

const reread = rereader(folders);

async function readAll() {
  const { site, stories, catalogue, problems } = await reread(new Date().toISOString().slice(0, 10));
  if (problems.length > 0) throw new ContentError(problems);
  return { site, stories, catalogue, rendered: stories.map(({ id }) => id) };
}

/** Site and stories as one collection: entries "site" and "catalogue", and an entry `story/<id>` each. Reloads when a file changes. */
const checkedContent: Loader = {
  name: "checked-content",
  async load({ store, watcher, logger }) {
    const read = async () => {
      const { site, stories, catalogue, rendered } = handed ?? (await readAll());
      store.clear();
      store.set({ id: "site", data: { ...site } });
      store.set({ id: "catalogue", data: { ...catalogue } });
      stories.forEach((story, order) => {
        store.set({ id: `story/${story.id}`, data: { order, story, rendered: rendered.includes(story.id) } });
      });
    };
    await read();
    // In development a wrong edit is said, and the last good content stays until the next one.
    const onChange = (path: string) => {
      if (!path.replaceAll("\\", "/").includes(`/${CONTENT}/`)) return;
      read().then(
        () => logger.info("content reloaded"),
        (error: unknown) => logger.error(error instanceof Error ? error.message : String(error)),
      );
    };
    watcher?.add(CONTENT).on("change", onChange).on("add", onChange).on("unlink", onChange);
  },
};

const idOf = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, "");

export const collections = {
  content: defineCollection({ loader: checkedContent }),
  sections: defineCollection({
    loader: glob({
      base: `${CONTENT}/stories`,
      // Of stories that are not rendered no section is compiled.
      pattern: handed ? ["-", ...handed.rendered].map((id) => `${id}/sections/*.mdx`) : "*/sections/*.mdx",
      generateId: idOf,
    }),
    schema: sectionSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: `${folders.shared}/pages`, pattern: "*.mdx", generateId: idOf }),
    schema: pageSchema,
  }),
};
