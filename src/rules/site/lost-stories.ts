/** Published stories stay: their addresses would die in silence. */
import type { Problem } from "../../model/problem.ts";
import { nameOf } from "../../reading/text-file.ts";
import { newNameOf } from "../../record/moved-to.ts";
import { recordFile } from "../../record/story-record-file.ts";
import type { SiteContext, SiteRule } from "../rule.ts";

/** Stories that have a record of what was published, and no folder any longer. */
export const lostStories: SiteRule = { name: "lost-stories", charter: [], find };

function find({ folder, names, recorded }: SiteContext): Problem[] {
  const present = new Set(names);
  return recorded
    .filter((story) => !present.has(story))
    .map((story) => {
      const now = newNameOf(story, names, recorded);
      const records = `this file and the folder beside it, ${nameOf(recordFile(folder, story)).replace(/\.json$/, "")}`;
      const write =
        now === undefined
          ? `where it should not stand, delete ${records}.`
          : `where it has another name, rename ${records}, to: ${now}`;
      return {
        file: nameOf(recordFile(folder, story)),
        line: 1,
        message: `the story "${story}" was published and is gone. Put its folder back or, ${write}`,
      };
    });
}
