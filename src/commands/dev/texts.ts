/**
 * The texts that Vite renders, as they were when the content was last sound: a page under an error is made of them, whatever
 * stands in the files meanwhile. Files are read again only where they changed.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { foldersIn, readFolder } from "../../reading/folder.ts";
import { isProblem, readTextSync } from "../../reading/text-file.ts";
import type { ContentFolders } from "../../reading/content-folders.ts";

interface Text {
  /** By which it is seen that the file changed. */
  stamp: string;
  text: string;
}

/** Every MDX file of the content, by its path with forward slashes. */
export class Texts {
  readonly #folders: ContentFolders;
  #now = new Map<string, Text>();
  #sound = new Map<string, Text>();

  constructor(folders: ContentFolders) {
    this.#folders = folders;
  }

  /** Reads what is in the files now; by `keep` it becomes what is sound. */
  look(): void {
    const { content, shared } = this.#folders;
    const stories = foldersIn(readFolder(join(content, "stories")));
    const folders = [join(shared, "pages"), ...stories.map((name) => join(content, "stories", name, "sections"))];
    const paths = folders.flatMap((folder) =>
      readFolder(folder)
        .entries.filter(({ name }) => name.endsWith(".mdx"))
        .map(({ name }) => join(folder, name).replaceAll("\\", "/")),
    );
    const before = this.#now;
    this.#now = new Map(paths.flatMap((path) => entryOf(path, before.get(path))));
  }

  /** What was last looked at is sound. Gives the paths of what is new, other or gone in it. */
  keep(): string[] {
    const [was, is] = [this.#sound, this.#now];
    this.#sound = is;
    return [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path)?.text !== is.get(path)?.text);
  }

  /** All sound texts, by their paths. */
  get sound(): Map<string, string> {
    return new Map([...this.#sound].map(([path, { text }]) => [path, text]));
  }

  /** The file's last sound text; undefined where it had none. */
  soundOf(path: string): string | undefined {
    return this.#sound.get(path)?.text;
  }
}

function entryOf(path: string, before?: Text): [string, Text][] {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there?.isFile()) return [];
  const stamp = `${there.mtimeMs} ${there.size} ${there.ino}`;
  if (before?.stamp === stamp) return [[path, before]];
  const read = readTextSync(path);
  // What cannot be read is not sound, and told by who judges it.
  return isProblem(read) ? [] : [[path, { stamp, text: read.text }]];
}
