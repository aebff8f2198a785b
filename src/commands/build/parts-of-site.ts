/**
 * The parts of a site that are made anew or taken over each as a whole: every story with its pages, files and pictures, and all
 * that belongs to no story. A part is the same as before where all that it is made of is.
 */
import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isAnchor, pageOf, type Redirect } from "../../model/redirect.ts";
import type { ContentFolders } from "../../reading/content-folders.ts";
import type { Settings } from "../settings.ts";

/** The part that is no story: home, lists, feeds, scripts. */
export const SITE = "";

/** The part that a file belongs to, by its path in the site; `stories` are their ids. */
export function partOf(file: string, stories: ReadonlySet<string>): string {
  const [folder = "", second = ""] = file.split("/");
  const story = folder === "cards" || folder === "oembed" ? second.replace(/\.[a-z]+$/, "") : folder;
  return stories.has(story) ? story : SITE;
}

/** What of the project every part is made with, besides the Node that runs it: its code, its packages. */
const CODE = ["src", "astro.config.mjs", "package.json", "package-lock.json"];

/** A hash of what every part is made with, of where the site will live, and of which folders are its content. */
export function codeKey(settings: Settings, folders: ContentFolders): string {
  const code = createHash("sha256").update(`${process.version} ${JSON.stringify([settings, folders])}`);
  for (const path of CODE) add(code, ".", path);
  return code.digest("hex");
}

/** A hash of a file; the same for every one that is not there. */
export function fileKey(path: string): string {
  const file = createHash("sha256");
  add(file, ".", path);
  return file.digest("hex");
}

/** What of the content is no part of every story: some stories, what is made of all of them, and what editors complete by. */
const NOT_COMMON = ["stories", "published", "pages", "redirects.yaml", "schemas"];

/** A hash of each story, by its name: of all that it is made of and judged by. */
export function storyKeys(
  code: string,
  { content, shared }: ContentFolders,
  names: readonly string[],
): Map<string, string> {
  const common = createHash("sha256").update(code);
  for (const path of readdirSync(shared).sort()) if (!NOT_COMMON.includes(path)) add(common, shared, path);
  return new Map(
    names.map((name) => {
      const own = common.copy();
      for (const path of [`stories/${name}`, `published/${name}.json`, `published/${name}`]) add(own, content, path);
      return [name, own.digest("hex")];
    }),
  );
}

/**
 * A hash of each part: of stories in the order in which lists have them, with the old names of places on their pages; and of what
 * is no story, which is made of all of them.
 */
export function partKeys(
  stories: ReadonlyMap<string, string>,
  code: string,
  { shared }: ContentFolders,
  redirects: readonly Redirect[],
): Map<string, string> {
  const anchors = Map.groupBy(
    redirects.filter(({ from }) => isAnchor(from)),
    ({ to }) => pageOf(to).split("/")[1] ?? "",
  );
  const told = (some: readonly Redirect[]) => JSON.stringify(some.map(({ from, to }) => [from, to]));
  const parts = new Map<string, string>();
  const site = createHash("sha256").update(code).update(told(redirects));
  for (const path of ["site.yaml", "pages"]) add(site, shared, path);
  add(site, ".", "public");
  for (const [story, key] of stories) {
    const own = createHash("sha256")
      .update(key)
      .update(told(anchors.get(story) ?? []));
    parts.set(story, own.digest("hex"));
    site.update(`${story} ${key}\n`);
  }
  return parts.set(SITE, site.digest("hex"));
}

/** Adds a file, or all files of a folder in order, with their names; nothing where it is not there. */
function add(hash: Hash, parent: string, path: string): void {
  const there = statSync(join(parent, path), { throwIfNoEntry: false });
  if (there?.isDirectory())
    for (const name of readdirSync(join(parent, path)).sort()) add(hash, parent, `${path}/${name}`);
  else if (there) {
    const bytes = readFileSync(join(parent, path));
    hash.update(`${path} ${bytes.length}\n`).update(bytes);
  }
}
