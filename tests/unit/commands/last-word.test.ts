import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = await mkdtemp(join(tmpdir(), "commands-"));
afterAll(() => rm(folder, { recursive: true }));

/** What is said of a program that a command would be, and its exit status. */
function run(code: string, preload = resolve("src/commands/needs-node.mjs")): string[] {
  const args = ["--import", preload, "--input-type=module", "--eval", code];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return [String(status), stderr];
}

test("what ends a command is a line, thrown or rejected, at once or later", () => {
  const line = ["1", "It is so.\n"];
  expect(run('throw new Error("It is so.")')).toEqual(line);
  expect(run('await Promise.reject(new Error("It is so."))')).toEqual(line);
  expect(run('setTimeout(() => { throw new Error("It is so."); }, 1)')).toEqual(line);
  expect(run('void Promise.reject(new Error("It is so."))')).toEqual(line);
});

test("a folder in which nothing was installed is told so", async () => {
  await mkdir(join(folder, "src/commands"), { recursive: true });
  await cp("src/commands/needs-node.mjs", join(folder, "src/commands/needs-node.mjs"));
  const preload = join(folder, "src/commands/needs-node.mjs");
  expect(run("0", preload)).toEqual(["1", 'The packages are not installed. Run "npm ci".\n']);
});
