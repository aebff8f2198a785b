/** Finds the parts of the site that can be taken over from the last build: made of the same, and still as they were written. */
import { contentFolders } from "../../reading/content-folders.ts";
import { isAsItWas } from "./kept-build.ts";
import { partKeys, SITE } from "./parts-of-site.ts";
import type { Step } from "./step.ts";

export const findKept: Step = {
  name: "find-kept",
  reads: "keys, content, last, folders; content/ and public/, dist/",
  writes: "keys: those of the parts; last, without parts that were changed since; kept",
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
    if ([...stories.keys()].some((story) => !build.kept.has(story))) build.kept.delete(SITE);
  },
};
