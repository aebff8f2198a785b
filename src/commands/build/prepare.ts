/** Makes ready for a build: nothing old in the staged folder, and a swap that was cut off midway undone. */
import { existsSync, renameSync } from "node:fs";
import { discard } from "./folders.ts";
import type { Step } from "./step.ts";

export const prepare: Step = {
  name: "prepare",
  reads: "folders; whether dist/ and the last build are there",
  writes: "dist/, where only the last build is there; removes the staged folder, the work folder and the last build",
  run: ({ folders: { published, next, last, work } }) => {
    if (!existsSync(published) && existsSync(last)) renameSync(last, published);
    for (const folder of [next, last, work]) discard(folder);
  },
};
