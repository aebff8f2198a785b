/**
 * Puts the finished build in the place of the last one. Renames only, so that there is no moment at which the published
 * folder is half written.
 */
import { existsSync, renameSync } from "node:fs";
import { discard } from "./folders.ts";
import type { Step } from "./step.ts";

export const swap: Step = {
  name: "swap",
  reads: "folders; the staged folder",
  writes: "dist/",
  run: ({ folders: { published, next, last } }) => {
    const had = existsSync(published);
    if (had) renameSync(published, last);
    try {
      renameSync(next, published);
    } catch (error) {
      // Windows moves no folder in which a program has a file open.
      if (had) renameSync(last, published);
      throw error;
    }
    discard(last);
  },
};
