/** Reads all content, and refuses it with every problem that check finds. */
import { ContentError } from "../../model/problem.ts";
import { checkContent } from "../../rules/content.ts";
import { today } from "../command-line.ts";
import type { Step } from "./step.ts";

export const readContent: Step = {
  name: "read-content",
  reads: "content/",
  writes: "content",
  failure: "The content has problems; nothing was built. dist/ is as it was.",
  run: async (build) => {
    const { problems, site, stories, redirects } = await checkContent("content", today());
    if (problems.length > 0) throw new ContentError(problems);
    build.content = { ...(site ? { site } : {}), stories, redirects };
  },
};
