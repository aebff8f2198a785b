/**
 * `npm run build`: runs the steps of a build one after the other. The last one publishes what the others made; whatever fails
 * before, dist stays as it was and the exit status is 1.
 */
import { join } from "node:path";
import { contentFolders } from "../reading/content-folders.ts";
import { discard } from "./build/folders.ts";
import { newBuild } from "./build/step.ts";
import { STEPS } from "./build/steps.ts";
import "./last-word.ts";
import { told } from "./told.ts";

const started = performance.now();
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

for (const step of STEPS) {
  try {
    await step.run(build);
  } catch (error) {
    console.error(`${told(error)}\n${step.failure ?? `The build failed at "${step.name}". dist/ is as it was.`}`);
    process.exitCode = 1;
    for (const folder of [build.folders.next, build.folders.work]) discard(folder);
    process.exit();
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
