/** Files as text, before anyone knows what is in them. */
import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import type { Problem } from "../model/problem.ts";

/** No file that an editor writes comes near this; a larger one is a mistake and would only slow every build. */
const MAX_BYTES = 1024 * 1024;

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
 * missing, empty, too large, not UTF-8.
 */
export async function readText(path: string): Promise<TextFile | Problem> {
  const file = nameOf(path);
  const problem = (message: string): Problem => ({ file, line: 1, message });
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return problem(
      missing ? "missing file. Write it; another story shows how." : "cannot be read. Check its permissions.",
    );
  }
  if (bytes.length > MAX_BYTES)
    return problem("larger than 1 MB. Content files are small texts; split it or remove what does not belong.");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return { file, line: lineOfBadByte(bytes), message: "not UTF-8 text. Save the file as UTF-8." };
  }
  if (text.trim() === "") return problem("empty file. Write its content, or delete the file.");
  const line = text.split("\n").findIndex((content) => /\p{Cc}/u.test(content.replaceAll("\t", "")));
  if (line >= 0)
    return {
      file,
      line: line + 1,
      message: "control character. Remove it; it cannot be seen and cannot be published.",
    };
  return { file, text };
}

function lineOfBadByte(bytes: Buffer): number {
  const lossy = bytes.toString("utf8");
  return lossy.slice(0, lossy.indexOf("\uFFFD")).split("\n").length;
}

/** Whether reading gave a problem instead of a text. */
export function isProblem(result: TextFile | Problem): result is Problem {
  return "message" in result;
}
