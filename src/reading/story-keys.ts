/**
 * Hashes by which it is seen that files of the content are the same as before, byte by byte. What is in them is read elsewhere.
 */
import { createHash, type Hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ContentFolders } from "./content-folders.ts";

/** A hash of a file; the same for every one that is not there. */
export function fileKey(path: string): string {
  const file = createHash("sha256");
  addFiles(file, "", path);
  return file.digest("hex");
}

/** What joins stories. Of it, and of other stories, a story's pages show its ties (reading/ties.ts). */
export const CATALOGUE = ["people.yaml", "topics.yaml", "serials.yaml"];

/** What of the content is no part of every story: some stories, what is made of all of them, and what editors complete by. */
const NOT_COMMON = ["stories", "published", "pages", "redirects.yaml", "schemas", ...CATALOGUE];

/** A hash of each story, by its name: of all that it is made of and judged by, but for its ties. */
export function storyKeys(
  code: string,
  { content, shared }: ContentFolders,
  names: readonly string[],
): Map<string, string> {
  const common = createHash("sha256").update(code);
  const beside = existsSync(shared) ? readdirSync(shared).sort() : [];
  for (const path of beside) if (!NOT_COMMON.includes(path)) addFiles(common, shared, path);
  return new Map(
    names.map((name) => {
      const own = common.copy();
      for (const path of [`stories/${name}`, `published/${name}.json`, `published/${name}`])
        addFiles(own, content, path);
      return [name, own.digest("hex")];
    }),
  );
}

/** Adds a file, or all files of a folder in order, with their names; nothing where it is not there. */
export function addFiles(hash: Hash, parent: string, path: string): void {
  const there = statSync(join(parent, path), { throwIfNoEntry: false });
  if (there?.isDirectory())
    for (const name of readdirSync(join(parent, path)).sort()) addFiles(hash, parent, `${path}/${name}`);
  else if (there) {
    const bytes = readFileSync(join(parent, path));
    hash.update(`${path} ${bytes.length}\n`).update(bytes);
  }
}
