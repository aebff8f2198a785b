/** What the command says of itself; what it writes is tested where it is made (editor-schemas.test.ts). */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";

test("every path that --help names is there", () => {
  const args = ["src/commands/schemas.ts", "--help"];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const paths = stdout.match(/\b(?:src|content)\/[\w/]+/g) ?? [];
  expect([status, paths.length > 1]).toEqual([0, true]);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
