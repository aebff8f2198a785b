/**
 * What is known of the last build: of what each part was made, its pages, and its files as they lie in dist/. It may be deleted
 * at any time; where it is not what this writes, or cannot be written, nothing is taken over.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Story } from "../../model/story.ts";
import type { PageFacts } from "../../hosting/page-facts.ts";

/** Raise it where what is written is another thing. */
const VERSION = 4;
const FILE = "last-build.jsonl";
const END = '"end"';

/** A file by its path in the site, its size in bytes, and when it was written. */
export type KeptFile = [file: string, size: number, written: string];

export interface KeptPart {
  /** Of what it was made, as a hash. */
  key: string;
  /** Of a story: the story, and of what it was read and by what it was judged, as a hash. */
  story?: { key: string; read: Story };
  pages: PageFacts[];
  /** All its files, copies in Brotli and gzip too. */
  files: KeptFile[];
}

export interface KeptBuild {
  /** Of what all parts were made, as a hash. */
  code: string;
  /** The list of redirects by which its stories were judged, as a hash. */
  redirects: string;
  /** What filled the gaps of the pages of each kind, as a hash. */
  fillings: Record<string, string>;
  /** The styles of its pages before they were trimmed. */
  styles: Record<string, string>;
  /** A hash of all that searches find. */
  search: string;
  parts: Map<string, KeptPart>;
}

/** The last build; undefined where nothing is kept of one, or it cannot be read. */
export function readKeptBuild(folder: string): KeptBuild | undefined {
  try {
    const lines = readFileSync(join(folder, FILE), "utf8").split("\n");
    const [head = "", ...parts] = lines.slice(0, -1);
    const { version, ...rest } = JSON.parse(head) as Omit<KeptBuild, "parts"> & { version: number };
    // Without its last line it was cut off while it was written.
    if (version !== VERSION || lines.at(-1) !== END) return undefined;
    return { ...rest, parts: new Map(parts.map((line) => JSON.parse(line) as [string, KeptPart])) };
  } catch {
    return undefined;
  }
}

/** Keeps the build. Beside its place first, so that it is there whole or not at all. */
export function writeKeptBuild(folder: string, { parts, ...rest }: KeptBuild): void {
  const lines = [{ version: VERSION, ...rest }, ...parts].map((line) => JSON.stringify(line));
  mkdirSync(folder, { recursive: true });
  const beside = join(folder, `${FILE}.part`);
  writeFileSync(beside, [...lines, END].join("\n"));
  renameSync(beside, join(folder, FILE));
}

/** A file as it lies in the folder now; undefined where it is not there. */
export function fileAsItIs(folder: string, file: string): KeptFile | undefined {
  // In numbers, which hold a time to less than a microsecond: in integers of any size, each of many thousands takes twice as long.
  const there = statSync(join(folder, file), { throwIfNoEntry: false });
  return there?.isFile() ? [file, there.size, String(there.mtimeMs)] : undefined;
}

/** Whether every file of the part lies in the folder as it was written, changed by nobody since. */
export function isAsItWas(folder: string, { files }: KeptPart): boolean {
  return files.every(([file, size, written]) => {
    const now = fileAsItIs(folder, file);
    return now?.[1] === size && now[2] === written;
  });
}
