/** The fixture stories built as one site, once for all files that look at it: these share one worker. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../../src/reading/story-keys.ts";
import { type BuiltProject, buildElsewhere, copyProject } from "./sites.ts";

/** Their content folder. */
export const STORIES = "tests/fixtures";

let built: BuiltProject | undefined;

/** The project that has them, built at the root of its host. */
export function otherStories(): BuiltProject {
  if (built) return built;
  const folder = copyProject("stories");
  cpSync(join(STORIES, "stories"), join(folder, "others/stories"), { recursive: true });
  for (const file of CATALOGUE) cpSync(join(STORIES, file), join(folder, "others", file));
  built = buildElsewhere(folder, "/", { CONTENT: "others" });
  return built;
}
