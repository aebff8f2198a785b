/**
 * A build that takes over what has not changed gives the bytes of one that takes over nothing, whatever was changed. Three edits
 * are tried, others each time; `EDITS=30` tries more.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { filesIn } from "../../src/commands/built-site.ts";
import { EDITS, smallProject, STORY, THIRD } from "../setup/hosting/edits.ts";
import { remove } from "../setup/hosting/sites.ts";

const RUNS = Number(process.env.EDITS ?? 3);
vi.setConfig({ testTimeout: RUNS * 120_000, hookTimeout: 240_000 });

let [warm, cold] = ["", ""];

const ENV = { ...process.env, SITE_URL: "https://example.org", BASE_PATH: "/news/" };

/** What the last line of the build says. */
function build(folder: string, ...options: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/commands/build.ts", ...options], {
    cwd: folder,
    encoding: "utf8",
    env: ENV,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** What each file of the site holds, as a hash. */
function digests(): Map<string, string> {
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(warm, "dist", file)))
      .digest("hex");
  return new Map(filesIn(join(warm, "dist")).map((file) => [file, hash(file)]));
}

/** The files that are not the same in both, by their names. */
function differing(): string[] {
  const [a, b] = [warm, cold].map((folder) => filesIn(join(folder, "dist")));
  expect(a).toEqual(b);
  const bytes = (folder: string, file: string) => readFileSync(join(folder, "dist", file));
  return (a ?? []).filter((file) => !bytes(warm, file).equals(bytes(cold, file)));
}

beforeAll(async () => {
  warm = await smallProject("warm");
  cold = await smallProject("cold");
  build(warm);
});
afterAll(() => {
  for (const folder of [warm, cold]) remove(folder);
});

test("a build of the same takes over every page, and all its bytes", () => {
  const said = build(warm);
  expect(said).toMatch(/\(0 pages made, \d{2} taken over; /);
  // What it says of their number is what lies there.
  const files = filesIn(join(warm, "dist"));
  const bytes = files.reduce((sum, file) => sum + statSync(join(warm, "dist", file)).size, 0);
  expect(said.replaceAll(",", "")).toContain(` ${files.length} files ${(bytes / 1e6).toFixed(1)} MB for `);
  expect(build(cold, "--cold")).toMatch(/\(\d{2} pages made, 0 taken over; \d+ pictures drawn, 0 kept\)/);
  expect(differing()).toEqual([]);
});

test("after any edit, the bytes are those of a build that takes over nothing", () => {
  const edit = fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 2 }), (edits) => {
      for (const [name, n] of edits) for (const folder of [warm, cold]) EDITS[name]?.(folder, n);
      build(warm);
      build(cold, "--cold");
      expect(differing(), JSON.stringify(edits)).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});

test("after a person's name is another, all that shows it is made again: the stories that the person wrote too", () => {
  EDITS["a person's name"]?.(warm, 21);
  EDITS["a related story's headline"]?.(warm, 21);
  build(warm);
  const pages = [STORY, THIRD, "people/ada"].map((page) =>
    readFileSync(join(warm, "dist", page, "index.html"), "utf8"),
  );
  for (const page of pages) expect(page).toContain(`Ada${"a".repeat(21)}`);
  expect(pages[0]).toContain(`A vote${"e".repeat(21)}`);
});

test("after one changed figure only what is made of its story is made again", () => {
  EDITS["a figure"]?.(warm, 21);
  const [, made = "", kept = ""] = /\((\d+) pages made, (\d+) taken over/.exec(build(warm)) ?? [];
  expect([Number(made) > 0, Number(kept) > 0]).toEqual([true, true]);
});

test("a build that was ended half way leaves the site as it was, and the next one makes it whole", async () => {
  const before = digests();
  EDITS["a sentence"]?.(warm, 22);
  for (const after of [1000, 3000, 6000]) {
    const child = spawn(process.execPath, ["src/commands/build.ts"], { cwd: warm, env: ENV, detached: true });
    const ended = once(child, "exit");
    await new Promise((done) => setTimeout(done, after));
    // With all that it started, as when a machine goes out.
    if (child.exitCode === null) process.kill(-(child.pid ?? 0), "SIGKILL");
    await ended;
    if (child.exitCode !== null) break;
    expect(digests()).toEqual(before);
  }
  build(warm);
  for (const name of ["a person's name", "a related story's headline", "a figure"]) EDITS[name]?.(cold, 21);
  EDITS["a sentence"]?.(cold, 22);
  build(cold, "--cold");
  expect(differing()).toEqual([]);
});

test("where nothing can be kept a build says so, and makes all the same", () => {
  const cache = join(warm, "node_modules/.cache");
  rmSync(cache, { recursive: true });
  writeFileSync(cache, "a file where the folder belongs");
  const { status, stderr } = spawnSync(process.execPath, ["src/commands/build.ts"], {
    cwd: warm,
    encoding: "utf8",
    env: ENV,
  });
  expect([status, stderr]).toEqual([
    0,
    expect.stringMatching(/^warning: what the next build could take over was not kept \(/m),
  ]);
  expect(differing()).toEqual([]);
});
