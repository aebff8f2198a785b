/** Finds the parts of the site that can be taken over from the last build: made of the same, and still as they were written. */
import { contentFolders } from "../../reading/content-folders.ts";
import { isAsItWas } from "./kept-build.ts";
import { partKeys, SITE } from "./parts-of-site.ts";
import type { Step } from "./step.ts";

export const findKept: Step = {
  name: "find-kept",
  reads: "keys, content, last, folders; content/ and public/, dist/",
  writes: "keys: those of the parts; last, without parts that were changed since; kept; pool: no worker for one story",
  failure: "Nothing was built. dist/ is as it was.",
  run: (build) => {
    const { keys, content, last, folders } = build;
    const stories = new Map(content.stories.map(({ id, ties }) => [id, { key: keys.stories.get(id) ?? "", ties }]));
    const parts = partKeys(stories, keys.code, contentFolders(process.env), content.redirects);
    build.keys = { ...keys, parts };
    if (!last) return;
    // What was changed by hand since counts for nothing.
    for (const [part, kept] of last.parts) if (!isAsItWas(folders.published, kept)) last.parts.delete(part);
    const same = [...last.parts].filter(([part, { key }]) => key === parts.get(part));
    build.kept = new Set(same.map(([part]) => part));
    // Astro renders what belongs to no story whenever it renders.
    const made = [...stories.keys()].filter((story) => !build.kept.has(story));
    if (made.length > 0) build.kept.delete(SITE);
    // While Astro renders one story, this thread has nothing else to do.
    if (made.length <= 1) build.pool.stayHere();
  },
};
