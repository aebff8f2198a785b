/** Reads all content, and refuses it with every problem that check finds; warns of what is made up, as check does. */
import { ContentError } from "../../model/problem.ts";
import { checkPublishable } from "../../editions/publishable.ts";
import { formatWarning, madeUpIn } from "../check-result.ts";
import { today } from "../command-line.ts";
import { contentFolders } from "../../reading/content-folders.ts";
import type { Step } from "./step.ts";

export const readContent: Step = {
  name: "read-content",
  reads: "content/, settings",
  writes: "content, warnings",
  failure: "The content has problems; nothing was built. dist/ is as it was.",
  run: async (build) => {
    const { content: folder, shared } = contentFolders(process.env);
    const content = await checkPublishable(folder, today(), shared);
    const { problems, site, stories, redirects } = content;
    if (problems.length > 0) throw new ContentError(problems);
    build.warnings.push(...madeUpIn(content, build.settings.site).map(formatWarning));
    build.content = { ...(site ? { site } : {}), stories, redirects };
  },
};
