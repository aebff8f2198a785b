/** Doing something again whenever a folder's files change. Knows not what is done. */
import { watch } from "node:fs";

/** One save is several events, and a checkout hundreds: wait until it has been quiet for so many milliseconds. */
const QUIET = 100;

export interface Watching {
  close(): void;
}

/**
 * Calls `again` after files under `folder` have changed and been left alone for a moment; never while it is still
 * running, but once more after it if something changed meanwhile.
 */
export function watchFolder(folder: string, again: () => Promise<void>, quiet = QUIET): Watching {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let missed = false;
  const run = async () => {
    if (running) {
      missed = true;
      return;
    }
    running = true;
    try {
      await again();
    } finally {
      running = false;
    }
    if (missed) {
      missed = false;
      schedule();
    }
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), quiet);
  };
  const watcher = watch(folder, { recursive: true }, schedule);
  return {
    close: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
