/** The folders of a build. Knows nothing of what is built. */
import { rmSync } from "node:fs";

/**
 * The folder that is published, the one a build writes to, and where the last build waits during the swap; what Astro renders
 * into, and what is known of the last build.
 */
export interface Folders {
  published: string;
  next: string;
  last: string;
  work: string;
  kept: string;
}

/** Removes a folder and all that is in it, if it is there. */
export function discard(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
