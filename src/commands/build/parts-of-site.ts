/**
 * The parts of a site that are made anew or taken over each as a whole: every story with its pages, files and pictures, and all
 * that belongs to no story. A part is the same as before where all that it is made of is.
 */
import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isAnchor, pageOf, type Redirect } from "../../model/redirect.ts";
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

/** What the keys are made of. */
export interface Made {
  settings: Settings;
  /** The content folder. */
  content: string;
  /** The ids of the stories, in the order in which lists have them. */
  stories: readonly string[];
  redirects: readonly Redirect[];
}

export interface Keys {
  /** Of what every part is made with, and of where the site will live. */
  code: string;
  /** Of each part, of all that is in it and all that it is made with. */
  parts: Map<string, string>;
}

/** Hashes of what the site is made of. The same files give the same, in any folder. */
export function keysOf({ settings, content, stories, redirects }: Made): Keys {
  const code = createHash("sha256").update(`${process.version} ${JSON.stringify(settings)}`);
  for (const path of CODE) add(code, ".", path);
  const common = code.copy();
  for (const path of ["site.yaml", "language"]) add(common, content, path);
  const anchors = Map.groupBy(
    redirects.filter(({ from }) => isAnchor(from)),
    ({ to }) => pageOf(to).split("/")[1] ?? "",
  );
  const parts = new Map<string, string>();
  const site = common.copy();
  for (const story of stories) {
    const own = common.copy().update(JSON.stringify((anchors.get(story) ?? []).map(({ from, to }) => [from, to])));
    for (const path of [`stories/${story}`, `published/${story}.json`, `published/${story}`]) add(own, content, path);
    const key = own.digest("hex");
    parts.set(story, key);
    site.update(`${story} ${key}\n`);
  }
  add(site, content, "pages");
  add(site, ".", "public");
  parts.set(SITE, site.update(JSON.stringify(redirects.map(({ from, to }) => [from, to]))).digest("hex"));
  return { code: code.digest("hex"), parts };
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
