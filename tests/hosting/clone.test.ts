/**
 * A clone as Git makes it on Windows, where it is told to write the line ends of that system: what is read there is the same,
 * to the byte, and so is what check says of it. Without the project's Git folder there is nothing to clone. And a site of texts that
 * were saved on Windows.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { filesIn } from "../../src/commands/built-site.ts";
import { here } from "../setup/hosting/built.ts";
import { buildElsewhere, copyProject } from "../setup/hosting/sites.ts";

const clone = join(mkdtempSync(join(tmpdir(), "clone-")), "project");
afterAll(() => rmSync(join(clone, ".."), { recursive: true }));

function run(program: string, args: readonly string[], cwd = clone) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 26 });
  return { status, out: `${stdout}${stderr}` };
}

const check = () => run(process.execPath, ["--import", "./src/commands/needs-node.mjs", "src/commands/check.ts"]);

describe.skipIf(!existsSync(".git"))("a clone with core.autocrlf=true (skipped where there is no .git)", () => {
  test("has the files of the project to the byte, and Git sees no change in them", () => {
    const options = ["clone", "--quiet", "--depth", "1", "-c", "core.autocrlf=true"];
    expect(run("git", [...options, pathToFileURL(resolve(".")).href, clone], ".")).toEqual({ status: 0, out: "" });
    // "w/" is what was written: a text has the line ends of the project, and none is mixed.
    const written = run("git", ["ls-files", "--eol"]).out.split("\n").filter(Boolean);
    const others = written.filter(
      (line) => !/w\/(?:lf|-text|none)\s/.test(line) && !line.includes("tests/fixtures/csv/"),
    );
    expect(written.length).toBeGreaterThan(500);
    expect(others).toEqual([]);
    expect(run("git", ["status", "--porcelain"]).out).toBe("");
  });

  test("and check finds nothing wrong in it, also where an editor saves every file with the line ends of Windows", () => {
    symlinkSync(resolve("node_modules"), join(clone, "node_modules"), "junction");
    const before = check();
    expect(before.out).toMatch(/nothing wrong/);
    expect(saveOnWindows(join(clone, "content"))).toBeGreaterThan(20);
    expect(check()).toEqual(before);
  });
});

test("a site whose every text was saved on Windows is the same to the byte, what leaves it as text too", () => {
  const folder = copyProject("windows");
  saveOnWindows(join(folder, "content"), "\uFEFF");
  const theirs = join(buildElsewhere(folder, here.base).folder, "dist");
  const ours = join(here.folder, "dist");
  const files = filesIn(ours);
  expect(filesIn(theirs)).toEqual(files);
  expect(files.some((file) => file.endsWith("/index.md"))).toBe(true);
  expect(files.filter((file) => !readFileSync(join(ours, file)).equals(readFileSync(join(theirs, file))))).toEqual([]);
});

/** Saves every text of the folder as programs on Windows do, and says how many there are; `mark` is what some begin it with. */
function saveOnWindows(folder: string, mark = ""): number {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const texts = files.filter((name) => /\.(?:yaml|mdx|csv|txt|json)$/.test(name));
  for (const name of texts) {
    const path = join(folder, name);
    writeFileSync(path, mark + readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
  }
  return texts.length;
}
