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
    if (existsSync(published)) renameSync(published, last);
    renameSync(next, published);
    discard(last);
  },
};
