/** Writes each page, once, with all that the steps before have changed in it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Step, UNPUBLISHABLE } from "./step.ts";

export const writePages: Step = {
  name: "write-pages",
  reads: "pages, folders",
  writes: "the pages of the staged folder",
  failure: UNPUBLISHABLE,
  run: ({ pages, folders }) => {
    for (const { file, html } of pages) {
      const path = join(folders.next, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, html);
    }
  },
};
