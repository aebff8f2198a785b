/** Makes ready for a build: nothing old in the staged folder, and a swap that was cut off midway undone. */
import { existsSync, lstatSync, readlinkSync, renameSync } from "node:fs";
import { nameOf } from "../../reading/text-file.ts";
import { discard } from "./folders.ts";
import type { Step } from "./step.ts";

export const prepare: Step = {
  name: "prepare",
  reads: "folders; whether dist/ and the last build are there",
  writes: "dist/, where only the last build is there; removes the staged folder, the work folder and the last build",
  run: ({ folders: { published, next, last, work } }) => {
    // The swap would put a folder in its place, and where it leads to, perhaps on another disk, would stay as it was.
    if (lstatSync(published, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error(
        `${nameOf(published)} is a link to ${readlinkSync(published)}, and a build would put a folder in its place. ` +
          `Remove it, and make one the other way, from there to ${nameOf(published)}/, or copy the site there after each build.`,
      );
    if (!existsSync(published) && existsSync(last)) renameSync(last, published);
    for (const folder of [next, last, work]) discard(folder);
  },
};
