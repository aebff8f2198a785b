/** Folders as lists of what is in them, before anyone reads it. */
import { type Dirent, readdirSync } from "node:fs";
import type { Problem } from "../model/problem.ts";
import { systemProblem } from "./text-file.ts";

/** What is in a folder, in the order of names, without what systems hide there; with what keeps it from being read. */
export interface Folder {
  entries: readonly Dirent[];
  problems: Problem[];
}

/** What Windows, macOS and open spreadsheets leave in folders. */
const HIDDEN = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/** The folder. One that is not there has nothing in it, and that is no problem here. */
export function readFolder(path: string): Folder {
  try {
    const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !HIDDEN.test(name));
    return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), problems: [] };
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return { entries: [], problems: missing ? [] : [systemProblem(path, error)] };
  }
}

/** The names of the folders in it. */
export function foldersIn({ entries }: Folder): string[] {
  return entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map(({ name }) => name);
}
