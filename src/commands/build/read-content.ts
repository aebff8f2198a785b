/** Reads all content, and refuses it with every problem that check finds; warns of what is made up, as check does. */
import { ContentError } from "../../model/problem.ts";
import { checkPublishable } from "../../editions/publishable.ts";
import { formatWarning, madeUpIn } from "../check-result.ts";
import { today } from "../command-line.ts";
import type { Story } from "../../model/story.ts";
import { contentFolders } from "../../reading/content-folders.ts";
import type { Build, Step } from "./step.ts";

export const readContent: Step = {
  name: "read-content",
  reads: "content/, settings, last, keys",
  writes: "content, warnings",
  failure: "The content has problems; nothing was built. dist/ is as it was.",
  run: async (build) => {
    const { content: folder, shared } = contentFolders(process.env);
    const content = await checkPublishable(folder, today(), shared, unchangedIn(build));
    const { problems, site, stories, redirects, pages, catalogue } = content;
    if (problems.length > 0) throw new ContentError(problems);
    build.warnings.push(...madeUpIn(content, build.settings.site).map(formatWarning));
    build.content = { ...(site ? { site } : {}), stories, redirects, pages, catalogue };
  },
};

/**
 * The stories that the last build judged, and that are made of the same still. None where what leads on from what they once had
 * is another list.
 */
function unchangedIn({ last, keys }: Build): Map<string, Story> {
  if (last?.redirects !== keys.redirects) return new Map();
  return new Map(
    [...keys.stories].flatMap(([name, key]) => {
      const known = last.parts.get(name)?.story;
      return known?.key === key ? [[name, known.read] as const] : [];
    }),
  );
}
