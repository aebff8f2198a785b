/** Finds the parts of the site that can be taken over from the last build: made of the same, and still as they were written. */
import { isAsItWas, readKeptBuild } from "./kept-build.ts";
import { keysOf, SITE } from "./parts-of-site.ts";
import type { Step } from "./step.ts";

export const findKept: Step = {
  name: "find-kept",
  reads: "settings, content; content/, src/ and packages; dist/, and what is known of the last build",
  writes: "keys, last, kept",
  failure: "Nothing was built. dist/ is as it was.",
  run: (build) => {
    const { settings, folders, content } = build;
    const stories = content.stories.map(({ id }) => id);
    build.keys = keysOf({ settings, content: "content", stories, redirects: content.redirects });
    const last = readKeptBuild(folders.kept);
    if (last?.code !== build.keys.code) return;
    // What was changed by hand since counts for nothing.
    for (const [part, kept] of last.parts) if (!isAsItWas(folders.published, kept)) last.parts.delete(part);
    build.last = last;
    const same = [...last.parts].filter(([part, { key }]) => key === build.keys.parts.get(part));
    build.kept = new Set(same.map(([part]) => part));
    // Astro renders what belongs to no story whenever it renders.
    if (stories.some((story) => !build.kept.has(story))) build.kept.delete(SITE);
  },
};
