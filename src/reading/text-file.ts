/** Files as text, before anyone knows what is in them. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import type { Problem } from "../model/problem.ts";
import { decode, howToSave } from "./encoding.ts";

const MB = 1024 * 1024;
/** No file that an editor writes comes near this; a larger one is a mistake and would only slow every build. */
const WRITTEN = MB;
/** What commands write may grow: the list of published addresses never loses a line. */
export const MADE = 64 * MB;

export interface TextFile {
  /** As problems name it: relative to the project's folder, with forward slashes. */
  file: string;
  text: string;
}

/** A file's name as problems say it. */
export function nameOf(path: string): string {
  return relative(process.cwd(), path).split(sep).join("/");
}

/**
 * The file's text with `\n` line ends and no byte order mark, or the one problem that keeps it from being read:
 * missing, empty, too large, not UTF-8, a conflict of a merge left in it. Every file of the content is read by this.
 */
export async function readText(path: string, limit = WRITTEN): Promise<TextFile | Problem> {
  const bytes = await readFile(path).catch((error: unknown) => unread(path, error));
  return bytes instanceof Uint8Array ? textIn(nameOf(path), bytes, limit) : bytes;
}

/** The same at once, for what cannot wait. */
export function readTextSync(path: string, limit = WRITTEN): TextFile | Problem {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return unread(path, error);
  }
  return textIn(nameOf(path), bytes, limit);
}

function unread(path: string, error: unknown): Problem {
  const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
  return missing
    ? { file: nameOf(path), line: 1, message: "missing file. Write it; another story shows how." }
    : systemProblem(path, error);
}

/** What the system says of a file or folder that it does not give, as a problem. */
export function systemProblem(path: string, error: unknown): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = SYSTEM[code] ?? `cannot be read${code === "" ? "" : ` (${code})`}. Look whether the disk is whole.`;
  return { file: nameOf(path), line: 1, message };
}

const PERMISSIONS = "cannot be read. Check its permissions.";
const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: PERMISSIONS,
  EPERM: PERMISSIONS,
  EISDIR: "a folder where a file belongs. Rename or remove it.",
  ENOTDIR: "a file where a folder belongs. Rename or remove it.",
  ELOOP: "a link that leads to itself. Put the file in its place.",
  EMFILE: "cannot be read: too many files are open. Close programs and try again.",
};

function textIn(file: string, bytes: Uint8Array, limit: number): TextFile | Problem {
  const problem = (message: string, line = 1): Problem => ({ file, line, message });
  if (bytes.length > limit)
    return problem(
      `larger than ${limit / MB} MB. Content files are small texts; split it or remove what does not belong.`,
    );
  const decoded = decode(bytes);
  if ("saved" in decoded) return problem(`${decoded.saved}. Save it ${howToSave(file)}.`, decoded.line);
  const { text } = decoded;
  if (text.trim() === "") return problem("empty file. Write its content, or delete the file.");
  const lineOf = (wrong: (content: string) => boolean) => text.split("\n").findIndex(wrong) + 1;
  const conflict = lineOf((content) => content.startsWith("<<<<<<< "));
  if (conflict > 0)
    return problem(
      'a merge left both versions here. Keep one, and remove the lines "<<<<<<<", "=======" and ">>>>>>>".',
      conflict,
    );
  const unseen = lineOf((content) => /\p{Cc}/u.test(content.replaceAll("\t", "")));
  if (unseen > 0) return problem("control character. Remove it; it cannot be seen and cannot be published.", unseen);
  return { file, text };
}

/** Whether reading gave a problem instead of a text. */
export function isProblem(result: TextFile | Problem): result is Problem {
  return "message" in result;
}
