/**
 * Keeps two builds of one project apart: each removes what the other has written so far. Whoever builds, or records what a build
 * reads, holds a file that says which process it is. The server for writing shares no folder with a build, and needs none.
 */
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

/** The file, in the project's folder. */
export const LOCK = ".dist-lock";

/** How long a file without a number is taken for one that is being written, in milliseconds. */
const WRITING = 2000;

/** Signals that end a command. */
const ENDS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Holds the file until this process ends, however it ends. What a process left that is gone is taken over, and what the process
 * that started this one holds serves for both. Throws an Error where another one holds it.
 */
export function holdLock(file = LOCK): void {
  const held = take(file);
  if (!held) return;
  const release = () => {
    if (holderOf(file) === process.pid) rmSync(file, { force: true });
  };
  process.once("exit", release);
  for (const signal of ENDS)
    process.once(signal, () => {
      release();
      // Nobody listens any more, and it ends this process as if nobody had.
      process.kill(process.pid, signal);
    });
}

/** Whether it is this process that holds the file now, and not the one that started it. */
function take(file: string): boolean {
  // Each turn takes what is gone out of the way; who comes at the same moment may be sooner.
  for (let turn = 0; turn < 10; turn++) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return true;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const holder = holderOf(file);
    if (holder === process.ppid) return false;
    if (holder === undefined ? isNew(file) : holder !== process.pid && isRunning(holder))
      throw anotherBuild(file, holder);
    removeOf(holder, file);
  }
  throw anotherBuild(file, undefined);
}

function anotherBuild(file: string, holder: number | undefined): Error {
  const which = holder === undefined ? "" : ` (process ${holder})`;
  return new Error(
    `Another build is running${which}, and two at once would destroy each other. Wait until it has ended; if there is none, remove ${file}.`,
  );
}

/** The process that the file names; undefined where there is none, or it says nothing yet. */
function holderOf(file: string): number | undefined {
  try {
    const text = readFileSync(file, "utf8");
    return /^\d+$/.test(text) ? Number(text) : undefined;
  } catch {
    return undefined;
  }
}

function isNew(file: string): boolean {
  const there = statSync(file, { throwIfNoEntry: false });
  return there !== undefined && Date.now() - there.mtimeMs < WRITING;
}

function isRunning(holder: number): boolean {
  try {
    // Asks whether it is there, and sends nothing.
    return process.kill(holder, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Removes the file that this holder left. One that somebody took meanwhile is given back. */
function removeOf(holder: number | undefined, file: string): void {
  const aside = `${file}-${process.pid}`;
  try {
    renameSync(file, aside);
    if (holderOf(aside) !== holder) linkSync(aside, file);
  } catch {
    // Somebody else was sooner, and the next turn sees whose it is.
  }
  rmSync(aside, { force: true });
}
