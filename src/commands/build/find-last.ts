/** Finds what is known of the last build that was published, where that was made with the same code for the same address. */
import { join } from "node:path";
import { contentFolders } from "../../reading/content-folders.ts";
import { readStoryNames } from "../../reading/story-folder.ts";
import { fileKey, storyKeys } from "../../reading/story-keys.ts";
import { readKeptBuild } from "./kept-build.ts";
import { codeKey } from "./parts-of-site.ts";
import type { Step } from "./step.ts";

export const findLast: Step = {
  name: "find-last",
  reads: "settings; content/, src/ and packages; what is known of the last build",
  writes: "keys: those of the code, the redirects and the stories; last",
  failure: "Nothing was built. dist/ is as it was.",
  run: (build) => {
    const folders = contentFolders(process.env);
    const code = codeKey(build.settings, folders);
    const stories = storyKeys(code, folders, readStoryNames(folders.content).names);
    build.keys = { ...build.keys, code, stories, redirects: fileKey(join(folders.content, "redirects.yaml")) };
    const last = readKeptBuild(build.folders.kept);
    if (last?.code === code) build.last = last;
  },
};
