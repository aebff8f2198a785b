import { spawn } from "node:child_process";
import { readdir, rm, writeFile } from "node:fs/promises";
import { afterAll, expect, test, vi } from "vitest";
import { Scratch, STORY } from "../../setup/examples/content-folder.ts";

// Each test starts Node, some more than once, on machines that do other things too.
vi.setConfig({ testTimeout: 60_000 });

const scratch = await Scratch.make();
afterAll(() => scratch.remove());
const RECORD = "content/published/ashby-storm.json";

test("a story is recorded once, and again only where it changed", async () => {
  expect((await scratch.run("record", "--only", "stories")).out).toBe(`${RECORD}: first record.\n`);
  expect((await scratch.run("record", "--only", "stories")).out).toBe(`${RECORD}: as it was.\n`);
});

test("nothing is recorded while anything is wrong", async () => {
  await scratch.edit(`${STORY}/ledger.yaml`, "value: 5\n", "value: 6\n");
  const before = await scratch.read(RECORD);
  const { status, err } = await scratch.run("record", "--only", "stories");
  expect([status, err.includes("nothing was recorded")]).toEqual([1, true]);
  expect(await scratch.read(RECORD)).toBe(before);
});

test("nothing is recorded while a build runs, which reads the records", async () => {
  const other = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"]);
  await writeFile(scratch.path(".dist-lock"), String(other.pid));
  const { status, out, err } = await scratch.run("record");
  other.kill();
  await rm(scratch.path(".dist-lock"));
  expect([status, out]).toEqual([1, ""]);
  expect(err).toMatch(/^Another build is running \(process \d+\), and two .*\nNothing was recorded\.\n$/);
});

test("what was published can be recorded anew from nothing, to the byte", async () => {
  await scratch.edit(`${STORY}/ledger.yaml`, "value: 6\n", "value: 5\n");
  const record = async (): Promise<[file: string, text: string][]> => {
    await rm(scratch.path("content/published"), { recursive: true, force: true });
    for (const only of ["stories", "charts"]) expect((await scratch.run("record", "--only", only)).status).toBe(0);
    const files = (await readdir(scratch.path("content/published"), { recursive: true })).filter((file) =>
      file.endsWith(".json"),
    );
    return Promise.all(files.sort().map(async (file) => [file, await scratch.read(`content/published/${file}`)]));
  };
  const once = await record();
  expect(once.length).toBeGreaterThan(1);
  expect(await record()).toEqual(once);
});
