/**
 * The parts of a site that are made anew or taken over each as a whole: every story with its pages, files and pictures, and all
 * that belongs to no story. A part is the same as before where all that it is made of is.
 */
import { createHash } from "node:crypto";
import type { Ties } from "../../model/ties.ts";
import { isAnchor, pageOf, type Redirect } from "../../model/redirect.ts";
import type { ContentFolders } from "../../reading/content-folders.ts";
import { addFiles, CATALOGUE } from "../../reading/story-keys.ts";
import type { Settings } from "../settings.ts";

/** The part that is no story: home, lists, feeds, scripts. */
export const SITE = "";

/** Folders that have one of each story, or a file: cards, answers to oEmbed, images. */
const OF_STORIES = ["cards", "oembed", "_astro"];

/** The part that a file belongs to, by its path in the site; `stories` are their ids. */
export function partOf(file: string, stories: ReadonlySet<string>): string {
  const [folder = "", second = ""] = file.split("/");
  const story = OF_STORIES.includes(folder) ? second.replace(/\.[a-z]+$/, "") : folder;
  return stories.has(story) ? story : SITE;
}

/** What of the project every part is made with, besides the Node that runs it: its code, its packages. */
const CODE = ["src", "astro.config.mjs", "package.json", "package-lock.json"];

/** A hash of what every part is made with, of where the site will live, and of which folders are its content. */
export function codeKey(settings: Settings, folders: ContentFolders): string {
  const code = createHash("sha256").update(`${process.version} ${JSON.stringify([settings, folders])}`);
  for (const path of CODE) addFiles(code, ".", path);
  return code.digest("hex");
}

/** A story's own key, and what its pages show of people, topics and other stories. */
export interface Keyed {
  key: string;
  ties?: Ties | undefined;
}

/**
 * A hash of each part: of stories in the order in which lists have them, with their ties and the old names of places on their
 * pages; and of what is no story, which is made of all of them.
 */
export function partKeys(
  stories: ReadonlyMap<string, Keyed>,
  code: string,
  { content, shared }: ContentFolders,
  redirects: readonly Redirect[],
): Map<string, string> {
  const anchors = Map.groupBy(
    redirects.filter(({ from }) => isAnchor(from)),
    ({ to }) => pageOf(to).split("/")[1] ?? "",
  );
  const told = (some: readonly Redirect[]) => JSON.stringify(some.map(({ from, to }) => [from, to]));
  const parts = new Map<string, string>();
  const site = createHash("sha256").update(code).update(told(redirects));
  for (const path of ["site.yaml", "pages"]) addFiles(site, shared, path);
  for (const path of CATALOGUE) addFiles(site, content, path);
  addFiles(site, ".", "public");
  for (const [story, { key, ties }] of stories) {
    const own = createHash("sha256")
      .update(key)
      .update(JSON.stringify(ties ?? null))
      .update(told(anchors.get(story) ?? []));
    parts.set(story, own.digest("hex"));
    site.update(`${story} ${key}\n`);
  }
  return parts.set(SITE, site.digest("hex"));
}
