/** Keeps what the next build may take over. Where it cannot be kept the next build makes all anew, and that is all. */
import { hashesOf } from "./write-pages.ts";
import { COPIES } from "./compressed.ts";
import { fileAsItIs, type KeptPart, writeKeptBuild } from "./kept-build.ts";
import { partOf } from "./parts-of-site.ts";
import { dropUnusedPictures } from "../../editions/pictures/png.ts";
import type { Step } from "./step.ts";

export const keep: Step = {
  name: "keep",
  reads: "keys, pages, files, taken, leading, styles, fillings, scripts; dist/",
  writes: "what is known of the last build; size, warnings",
  run: (build) => {
    const { keys, pages, files, leading, styles, content, folders, taken } = build;
    const stories = new Set(content.stories.map(({ id }) => id));
    const parts = new Map(
      [...keys.parts].map(([part, key]): [string, KeptPart] => [part, { key, pages: [], files: [] }]),
    );
    for (const story of content.stories) {
      const part = parts.get(story.id);
      if (part) part.story = { key: keys.stories.get(story.id) ?? "", read: story };
    }
    for (const page of pages) if (!leading.has(page.file)) parts.get(partOf(page.file, stories))?.pages.push(page);
    for (const file of files) {
      const ask = taken.has(file)
        ? (each: string) => taken.get(each)
        : (each: string) => fileAsItIs(folders.published, each);
      const there = ["", ...COPIES].map((ending) => ask(file + ending)).filter((each) => each !== undefined);
      build.size.files += there.length;
      for (const [, bytes] of there) build.size.bytes += bytes;
      if (!leading.has(file)) parts.get(partOf(file, stories))?.files.push(...there);
    }
    try {
      const fillings = hashesOf(build);
      const { code, redirects } = keys;
      const known = { code, redirects, fillings, styles: Object.fromEntries(styles), search: build.search, parts };
      writeKeptBuild(folders.kept, known);
      dropUnusedPictures();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      build.warnings.push(`warning: what the next build could take over was not kept (${why}). It will make all anew.`);
    }
  },
};
