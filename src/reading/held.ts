/**
 * The content as it was last sound, held by the process that serves the site while it is written. Node and Vite each load a
 * module for themselves, so it hangs on what both have. A build holds nothing here: it hands content over in a file.
 */
import type { Catalogue } from "../model/catalogue.ts";
import type { Site } from "../model/schema/site.ts";
import type { Story } from "../model/story.ts";

export interface Held {
  site: Site;
  /** All stories, newest first. */
  stories: readonly Story[];
  /** The people, topics and serials. */
  catalogue: Catalogue;
  /** The MDX of every section and page, with its front matter, by the file's path: content/stories/x/sections/10-y.mdx. */
  texts: ReadonlyMap<string, string>;
}

const PLACE = Symbol.for("sourced.held-content");
const shared = globalThis as { [PLACE]?: Held };

/** Holds the content; until the next call this is what pages are made of. */
export function hold(content: Held): void {
  shared[PLACE] = content;
}

/** What is held; undefined where nothing is, as in a build. */
export function held(): Held | undefined {
  return shared[PLACE];
}
