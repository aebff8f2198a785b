/// <reference types="vitest/config" />
/**
 * The tests that need no browser. `unit` mirrors src and can render .astro files, hence Astro's own Vite settings;
 * `site` reads the built site and
 * nothing else; `hosting` puts it behind real servers.
 */
import { getViteConfig } from "astro/config";

// Days must not move with the machine: set here, before any worker starts.
process.env.TZ = "UTC";

export default getViteConfig({
  test: {
    // No test is about time: a limit is only there to end one that hangs, also on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Every core: one is not kept free for a watcher.
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      {
        extends: true,
        // One worker for all files, so that the site is read and parsed once.
        test: { name: "site", include: ["tests/site/**/*.test.ts"], isolate: false, fileParallelism: false },
      },
      {
        extends: true,
        // The same, so that the project is built elsewhere once; building it takes longer than a test may otherwise.
        test: {
          name: "hosting",
          include: ["tests/hosting/**/*.test.ts"],
          isolate: false,
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        // One engine after the other: each has the keyboard and the clipboard for itself.
        test: { name: "engines", include: ["tests/engines/**/*.test.ts"], isolate: false, fileParallelism: false },
      },
    ],
  },
});
