/** The command, where it stops before the site is rendered or while it is: dist/ stays, and the exit status is 1. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Scratch } from "../../setup/examples/content-folder.ts";

let scratch: Scratch;
beforeEach(async () => {
  scratch = await Scratch.make();
  for (const folder of ["dist", ".dist-next"]) {
    mkdirSync(scratch.path(folder));
    writeFileSync(scratch.path(folder, "index.html"), folder);
  }
});
afterEach(() => scratch.remove());

test("while another build runs nothing of it is touched, and it is told which process that is", () => {
  // Any process will do that is there and did not start this one.
  const other = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"]);
  writeFileSync(scratch.path(".dist-lock"), String(other.pid));
  mkdirSync(scratch.path("node_modules/.cache/last-build"), { recursive: true });
  const { status, stdout, stderr } = run("--cold");
  other.kill();
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(
    new RegExp(
      `^Another build is running \\(process ${other.pid}\\), and two at once .* remove \\.dist-lock\\.\nNothing was built\\. dist/ is as it was\\.\n$`,
    ),
  );
  for (const folder of ["dist", ".dist-next"])
    expect(readFileSync(scratch.path(folder, "index.html"), "utf8")).toBe(folder);
  expect(existsSync(scratch.path("node_modules/.cache/last-build"))).toBe(true);
  expect(readFileSync(scratch.path(".dist-lock"), "utf8")).toBe(String(other.pid));
});

function run(...args: string[]) {
  return spawnSync(process.execPath, [resolve("src/commands/build.ts"), ...args], {
    cwd: scratch.folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });
}

function build(env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("src/commands/build.ts")], {
    cwd: scratch.folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...env },
  });
  expect([status, stdout]).toEqual([1, ""]);
  expect(readFileSync(scratch.path("dist/index.html"), "utf8")).toBe("dist");
  expect(existsSync(scratch.path(".dist-next"))).toBe(false);
  expect(existsSync(scratch.path(".dist-lock"))).toBe(false);
  return stderr;
}

test("a setting that is wrong is told in its own sentence", () => {
  expect(build({ SITE_URL: "example.org" })).toMatch(/^SITE_URL is "example.org", which .*\nNothing was built\.\n$/);
});

test("problems of the content are told, a line each", async () => {
  await scratch.edit("content/site.yaml", "language:", "tongue:");
  expect(build()).toMatch(
    /^(content\/site\.yaml:\d+: .*\n)+The content has problems; nothing was built\. dist\/ is as it was\.\n$/,
  );
});

test("what ends Astro is told from its own error on", () => {
  // There is no Astro in this folder.
  expect(build()).toMatch(/Cannot find module[^]*\nThe build failed\. dist\/ is as it was\.\n$/);
});
