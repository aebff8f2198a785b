/** Whether it was a full disk that made a program fail which did not say so: Astro names the line of its code, not the cause. */
import { statfsSync } from "node:fs";

/** So few bytes left are none: less than a page of a story needs. */
const NONE = 64 * 1024;

/**
 * The error to be told where the disk that has this folder is full, as the system gives it; undefined where there is room, or where
 * it cannot be asked.
 */
export function fullDisk(
  folder: string,
  ask: (path: string) => { bavail: number; bsize: number } = statfsSync,
): Error | undefined {
  try {
    const { bavail, bsize } = ask(folder);
    if (bavail * bsize >= NONE) return undefined;
  } catch {
    return undefined;
  }
  return Object.assign(new Error(`ENOSPC: no space left on device, write '${folder}'`), {
    code: "ENOSPC",
    path: folder,
  });
}
