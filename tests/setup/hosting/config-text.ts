/** What holds of any host's configuration, and what checks one on a machine that has the host's command. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setUpCommands, thisMachine } from "./packages.ts";

/** The lines that hold what no configuration should: something that was never filled in, or an address with two slashes. */
export function unfinishedLines(text: string): string[] {
  const wrong = /undefined|\[object|NaN|null|=> |(?<!:)\/\/(?!\/)/;
  return text.split("\n").filter((line) => wrong.test(line));
}

/** Where the command is on this machine, or undefined. Nothing is installed for a unit test. */
export function commandOf(name: string): string | undefined {
  return setUpCommands({ ...thisMachine(), isRoot: false }, [name]).get(name);
}

/** Runs a command that is given a new folder with a file in it; gives its status and all that it said. */
export function runOn(
  command: string,
  file: { name: string; text: (folder: string) => string },
  args: (folder: string) => string[],
): { status: number | null; said: string; out: string } {
  const folder = mkdtempSync(join(tmpdir(), "host-"));
  try {
    writeFileSync(join(folder, file.name), file.text(folder));
    const env = { ...process.env, HOME: folder };
    const { status, stdout, stderr } = spawnSync(command, args(folder), { encoding: "utf8", env });
    return { status, said: stdout + stderr, out: stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
