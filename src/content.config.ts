/**
 * Which files are which collection. A story is read whole by src/rules/content.ts, which checks it; only the bodies of
 * sections and pages, which MDX renders, are collections of files.
 */
import { defineCollection } from "astro:content";
import { glob, type Loader } from "astro/loaders";
import { takeOver } from "./reading/handed-over.ts";
import { pageSchema } from "./model/schema/site.ts";
import { sectionSchema } from "./model/schema/story.ts";
import { contentFolders } from "./reading/content-folders.ts";

const folders = contentFolders(process.env);
const CONTENT = folders.content;

/** What a build has read already. */
const handed = takeOver();

/**
 * Site and stories as one collection, as a build handed them over: entries "site" and "catalogue", and an entry `story/<id>`
 * each. While the site is written nothing is handed over, and pages are made of what is held (reading/held.ts).
 */
const checkedContent: Loader = {
  name: "checked-content",
  load({ store }) {
    if (!handed) return Promise.resolve();
    const { site, stories, catalogue, rendered } = handed;
    store.clear();
    store.set({ id: "site", data: { ...site } });
    store.set({ id: "catalogue", data: { ...catalogue } });
    stories.forEach((story, order) => {
      store.set({ id: `story/${story.id}`, data: { order, story, rendered: rendered.includes(story.id) } });
    });
    return Promise.resolve();
  },
};

/** A loader that follows no change by itself: while the site is written it is told when the content is sound again. */
const told = (loader: Loader): Loader => ({
  ...loader,
  load: (context) => {
    const unwatched = { ...context };
    delete unwatched.watcher;
    return loader.load(unwatched);
  },
});

const idOf = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, "");

export const collections = {
  content: defineCollection({ loader: checkedContent }),
  sections: defineCollection({
    loader: told(
      glob({
        base: `${CONTENT}/stories`,
        // Of stories that are not rendered no section is compiled.
        pattern: handed ? ["-", ...handed.rendered].map((id) => `${id}/sections/*.mdx`) : "*/sections/*.mdx",
        generateId: idOf,
      }),
    ),
    schema: sectionSchema,
  }),
  pages: defineCollection({
    loader: told(glob({ base: `${folders.shared}/pages`, pattern: "*.mdx", generateId: idOf })),
    schema: pageSchema,
  }),
};
