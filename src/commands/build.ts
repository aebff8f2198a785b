/**
 * `npm run build`: runs the steps of a build one after the other. The last one publishes what the others made; whatever fails
 * before, dist stays as it was and the exit status is 1.
 */
import { discard } from "./build/folders.ts";
import { newBuild } from "./build/step.ts";
import { STEPS } from "./build/steps.ts";

const started = performance.now();
const build = newBuild({
  published: "dist",
  next: ".dist-next",
  last: ".dist-last",
  work: ".dist-work",
  kept: "node_modules/.cache/last-build",
});

for (const step of STEPS) {
  try {
    await step.run(build);
  } catch (error) {
    if (step.failure === undefined) throw error;
    for (const folder of [build.folders.next, build.folders.work]) discard(folder);
    console.error(`${error instanceof Error ? error.message : String(error)}\n${step.failure}`);
    process.exit(1);
  }
}

const { settings, folders, counts, warnings } = build;
await build.pool.close();
discard(folders.work);
if (warnings.length > 0) console.warn(warnings.join("\n"));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `Built ${counts.made} pages, took over ${counts.kept} for ${settings.site}${settings.base} into ${folders.published}/ in ${seconds} s.`,
);
