/**
 * Puts a finished build in the place of the last one. Renames only, so that there is no moment at which the published
 * folder is half written. Knows nothing of what is built.
 */
import { existsSync, renameSync, rmSync } from "node:fs";

/** The folder that is published, the one a build writes to, and where the last build waits during the swap. */
export interface Folders {
  published: string;
  next: string;
  last: string;
}

/** Makes ready for a build: nothing old in `next`, and a swap that was cut off midway undone. */
export function prepare({ published, next, last }: Folders): void {
  if (!existsSync(published) && existsSync(last)) renameSync(last, published);
  discard(next);
  discard(last);
}

/** Publishes what lies in `next`. */
export function swap({ published, next, last }: Folders): void {
  if (existsSync(published)) renameSync(published, last);
  renameSync(next, published);
  discard(last);
}

export function discard(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
