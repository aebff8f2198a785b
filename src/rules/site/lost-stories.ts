/** Published stories stay: their addresses would die in silence. */
import type { Problem } from "../../model/problem.ts";
import { nameOf } from "../../reading/text-file.ts";
import { recordFile } from "../../record/story-record-file.ts";
import type { SiteContext, SiteRule } from "../rule.ts";

/** Stories that have a record of what was published, and no folder any longer. */
export const lostStories: SiteRule = { name: "lost-stories", charter: [], find };

function find({ folder, names, recorded }: SiteContext): Problem[] {
  return recorded
    .filter((story) => !names.includes(story))
    .map((story) => ({
      file: nameOf(recordFile(folder, story)),
      line: 1,
      message: `the story "${story}" was published and is gone. Put its folder back, or remove this record and lead its addresses elsewhere.`,
    }));
}
