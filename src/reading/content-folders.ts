/**
 * Which folder is the content: content/, or another one that CONTENT names in the environment, with stories to try. One that
 * has no site.yaml of its own takes all that is no story from content/: the site, its units, its words, its pages.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";

const OWN = "content";

export interface ContentFolders {
  /** Of the stories, and of what was published and where it went. */
  content: string;
  /** Of everything else. */
  shared: string;
}

/** The folders that the environment asks for. Throws one sentence where there is no such folder. */
export function contentFolders(env: Readonly<Record<string, string | undefined>>): ContentFolders {
  const { CONTENT: content = OWN } = env;
  if (content !== OWN && !existsSync(join(content, "stories")))
    throw new Error(`There are no stories in ${content}/. Name the folder that has the folder stories.`);
  return { content, shared: existsSync(join(content, "site.yaml")) ? content : OWN };
}
