/** What ended a command, as a line for whoever ran it: never where in the code it was, unless that is asked for. */
import { ContentError } from "../model/problem.ts";
import { nameOf } from "../reading/text-file.ts";

/** What the system says by a code, as a sentence after the path that it is about. */
const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: "cannot be read or written. Check its permissions.",
  EPERM: "cannot be read or written. Check its permissions.",
  EROFS: "cannot be written: the disk is only to be read.",
  ENOENT: "is missing. Put it back; git status says what else is.",
  ENOSPC: "cannot be written: the disk is full.",
  ENOTDIR: "is a file where a folder belongs. Rename or remove it.",
  EEXIST: "is a file where a folder belongs. Rename or remove it.",
  EISDIR: "is a folder where a file belongs. Rename or remove it.",
  ENOTEMPTY: "cannot be replaced: a program holds files in it. Close it and try again.",
  EBUSY: "is held by another program. Close it and try again.",
  EMFILE: "cannot be read: too many files are open. Close programs and try again.",
};

/** Errors that are a mistake in code, whatever they say. */
const FAULTS = [TypeError, ReferenceError, RangeError, SyntaxError];

/** What the error says: one line, or a line for each problem of the content. With TRACE in the environment, all of it. */
export function told(error: unknown, env: Readonly<Record<string, string | undefined>> = process.env): string {
  if (!(error instanceof Error)) return String(error);
  if (env.TRACE) return error.stack ?? error.message;
  if (error instanceof ContentError) return error.message;
  const code = "code" in error ? String(error.code) : "";
  if (code === "ERR_MODULE_NOT_FOUND" && /'[^'./][^']*' imported from/.test(error.message))
    return 'The packages are not installed. Run "npm ci".';
  const path = "path" in error ? String(error.path) : "";
  if ("syscall" in error && error.syscall === "watch")
    return `${nameOf(path)} cannot be watched: the system watches too many files (${code}). Close programs and try again.`;
  const said = SYSTEM[code];
  if (said !== undefined && path !== "") return `${nameOf(path)} ${said}`;
  if (said !== undefined || code.startsWith("ERR_PARSE_ARGS")) return first(error.message);
  return FAULTS.some((fault) => error instanceof fault)
    ? `${first(error.message)}${placeIn(error.stack)}. This is a fault of the code, not of the content; with TRACE=1 before the command it is said in full.`
    : withoutTrace(error.message);
}

const first = (message: string) => message.split("\n")[0] ?? message;

/** Where in this project the error came from: ` (src/x.ts:12)`. */
function placeIn(stack = ""): string {
  const [, place] = /\b(src\/[\w./[\]-]+:\d+)/.exec(stack) ?? [];
  return place === undefined ? "" : ` (${place})`;
}

/** What a program says, without the lines that say where in its code it was. */
export function withoutTrace(output: string): string {
  return output.split("\n").filter(isSaid).join("\n").trim();
}

/** Whether a line of a program's output says something to who does not know its code. */
export function isSaid(line: string): boolean {
  const plain = line.replaceAll(/\u001b\[[\d;]*m/g, "");
  return !/^\s+at (?:async )?(?:\S+ )*\(?(?:\S+:\d+(?::\d+)?|native|<anonymous>)\)?$|^\s*(?:Stack trace|Error reference):?|^Node\.js v\d/.test(
    plain,
  );
}
