/**
 * `npm run build [-- --cold]`: runs the steps of a build one after the other. The last one publishes what the others made; whatever fails
 * before, dist stays as it was and the exit status is 1.
 */
import { join } from "node:path";
import { PICTURES } from "../editions/pictures/png.ts";
import { contentFolders } from "../reading/content-folders.ts";
import { discard } from "./build/folders.ts";
import { holdLock } from "./build/lock.ts";
import { newBuild } from "./build/step.ts";
import { STEPS } from "./build/steps.ts";
import { summaryOf } from "./build/summary.ts";
import { optionsOf } from "./command-line.ts";
import "./last-word.ts";
import { told } from "./told.ts";

const { options } = optionsOf({
  usage: "npm run build -- [options]",
  does: "Builds the site into dist/. What is made of the same as in the last build is taken over from it.",
  options: { cold: { does: "forgets what earlier builds made, and makes everything anew" } },
});
const started = performance.now();
try {
  // Before anything is removed: it may be another build's.
  holdLock();
} catch (error) {
  console.error(`${told(error)}\nNothing was built. dist/ is as it was.`);
  process.exit(1);
}
const addressList = join(contentFolders(process.env).content, "published/addresses.txt");
const build = newBuild(
  {
    published: "dist",
    next: ".dist-next",
    last: ".dist-last",
    work: ".dist-work",
    kept: "node_modules/.cache/last-build",
  },
  addressList,
);

/** What Astro keeps of its own. */
const ASTROS_OWN = "node_modules/.astro";
if (options.cold !== undefined) for (const folder of [build.folders.kept, PICTURES, ASTROS_OWN]) discard(folder);

for (const step of STEPS) {
  try {
    await step.run(build);
    build.progress.clear();
  } catch (error) {
    build.progress.clear();
    console.error(`${told(error)}\n${step.failure ?? `The build failed at "${step.name}". dist/ is as it was.`}`);
    process.exitCode = 1;
    // What is still being written must not be, or the folder cannot be removed.
    await build.pool.close();
    for (const folder of [build.folders.next, build.folders.work]) discard(folder);
    process.exit();
  }
}

await build.pool.close();
discard(build.folders.work);
if (build.warnings.length > 0) console.warn(build.warnings.join("\n"));
const seconds = (performance.now() - started) / 1000;
console.log(summaryOf(build, { ...build.size, seconds }));
